import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';

const THEMES = ['light', 'dark'] as const;
const METALS = ['li', 'na', 'k', 'mg', 'ca', 'al'];
const TEXT = ['ink', 'ink-2', 'accent', 'warn', 'warm', 'cool', ...METALS];
const MARKS = [...METALS, 'graphite', 'zinc'];
const GROUNDS = ['paper', 'paper-2'];
const VISION: Readonly<Record<string, (colour: Color) => Color>> = {
  usual: (colour) => colour,
  'without red': filterDeficiencyProt(1),
  'without green': filterDeficiencyDeuter(1),
  'without blue': filterDeficiencyTrit(1),
};

const tokens = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, theme: (typeof THEMES)[number]): Color {
  const parsed = parse(tokens.get(name)?.[theme] ?? '');
  if (parsed === undefined) throw new Error(`tokens.css gives --${name} no colour for the ${theme} theme`);
  return parsed;
}

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(TEXT)('--%s is readable as text', (name) => {
    for (const ground of GROUNDS)
      expect(wcagContrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('--%s is visible as a mark', (name) => {
    for (const ground of GROUNDS)
      expect(wcagContrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(3);
  });

  test('words marked by the search stay readable', () => {
    expect(wcagContrast(colour('ink', theme), colour('mark', theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(VISION))('the six metals differ in %s vision', (_name, see) => {
    const difference = differenceCiede2000();
    const near = METALS.flatMap((one, index) =>
      METALS.slice(index + 1).map(
        (other) => [one, other, difference(see(colour(one, theme)), see(colour(other, theme)))] as const,
      ),
    ).filter(([, , distance]) => distance < 12);
    expect(near).toEqual([]);
  });
});
