import { elementNames } from './elements.ts';
import { groupNames } from './groups.ts';
import { parseFormula } from './parseFormula.ts';

const SIGNS: Readonly<Record<string, string>> = { '+': 'plus', '−': 'minus' };
const SYMBOLS = [...Object.keys(elementNames), ...Object.keys(groupNames)].sort((a, b) => b.length - a.length);

/**
 * What a screen reader should say for a formula: element names, then counts, then the charge
 * (`Mg^2+` → "magnesium 2 plus", `AlCl4^-` → "aluminium chlorine 4 minus").
 */
export function speakFormula(source: string): string {
  const words = parseFormula(source).flatMap(({ text, level }) => {
    if (level === 'sup') return text.replace(/[+−]/g, (sign) => ` ${SIGNS[sign] ?? ''}`).trim();
    return level === 'sub' ? text : speakBase(text);
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function speakBase(text: string): string[] {
  const words: string[] = [];
  let rest = text;
  while (rest !== '') {
    const name = SYMBOLS.find((symbol) => rest.startsWith(symbol));
    if (name === undefined) {
      const sign = rest[0] ?? '';
      if (/[a-z0-9]/i.test(sign)) words.push(sign);
      else if (sign === '/') words.push('with');
      rest = rest.slice(1);
    } else {
      words.push(elementNames[name] ?? groupNames[name] ?? name);
      rest = rest.slice(name.length);
    }
  }
  return words;
}
