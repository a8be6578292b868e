import { didYouMean } from '../text/nearest.ts';
import { elementNames } from './elements.ts';
import { groupNames } from './groups.ts';

/** A stretch of a formula: on the line, lowered (count or index) or raised (charge). */
export interface FormulaRun {
  readonly text: string;
  readonly level: 'base' | 'sub' | 'sup';
}

const NAMES = [...Object.keys(elementNames), ...Object.keys(groupNames)].sort((a, b) => b.length - a.length);
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const JOINERS = /^[-–−/·=≡,:→+ ]/;

/**
 * Reads a formula in plain notation (`Mg(TFSI)2`, `AlCl4^-`, `Na_xAl_yO_z`, `Na-Sn/NaF`) into runs.
 * Digits after a symbol or a closing bracket, and a letter after `_`, are lowered; what follows `^` is raised.
 * @throws Error naming the symbol that is neither an element nor a known group, or the bracket without its partner
 */
export function parseFormula(source: string): FormulaRun[] {
  const runs: FormulaRun[] = [];
  const open: string[] = [];
  let rest = source.trim();
  let afterSymbol = false;
  if (rest === '') throw new Error('an empty formula');

  const take = (length: number, level: FormulaRun['level']): void => {
    // A hyphen between symbols joins partners (Na–Sn); it is no minus sign.
    const text = rest.slice(0, length).replace('-', '–');
    const previous = runs.at(-1);
    if (previous?.level === level) runs[runs.length - 1] = { text: previous.text + text, level };
    else runs.push({ text, level });
    rest = rest.slice(length);
  };

  while (rest !== '') {
    const first = rest[0] ?? '';
    const charge = /^\^\{?(\d*[+\-−•])\}?/.exec(rest);
    const index = /^_\{?([a-z0-9.+\-−]+?)\}?(?![a-z0-9])|^_([a-z0-9])/.exec(rest);
    const count = /^\d+(?:\.\d+)?/.exec(rest);
    const name = NAMES.find((candidate) => rest.startsWith(candidate));
    if (charge?.[1]) {
      runs.push({ text: charge[1].replace('-', '−'), level: 'sup' });
      rest = rest.slice(charge[0].length);
      afterSymbol = false;
    } else if (index) {
      runs.push({ text: index[1] ?? index[2] ?? '', level: 'sub' });
      rest = rest.slice(index[0].length);
    } else if (count) {
      take(count[0].length, afterSymbol ? 'sub' : 'base');
    } else if (afterSymbol && /^[nx](?![a-z])/.test(rest)) {
      take(1, 'sub');
    } else if (first in CLOSERS) {
      open.push(first);
      take(1, 'base');
      afterSymbol = false;
    } else if (first === ')' || first === ']') {
      const opener = open.pop();
      if (opener === undefined || CLOSERS[opener] !== first)
        throw new Error(`a "${first}" without its opening bracket in "${source}"`);
      take(1, 'base');
      afterSymbol = true;
    } else if (name !== undefined) {
      take(name.length, 'base');
      afterSymbol = true;
    } else if (JOINERS.test(rest)) {
      take(1, 'base');
      afterSymbol = false;
    } else {
      const symbol = /^[A-Za-z][a-z]*/.exec(rest)?.[0] ?? first;
      throw new Error(
        `"${symbol}" in the formula "${source}" is neither an element nor a known group.${didYouMean(symbol, NAMES)}`,
      );
    }
  }
  if (open.length > 0) throw new Error(`a "${open.at(-1) ?? ''}" without its closing bracket in "${source}"`);
  return runs;
}
