import { describe, expect, it } from 'vitest';
import { parseFormula } from '~/domain/chemistry/parseFormula';

/** Runs in one line: lowered ones after _, raised ones after ^. */
const marked = (source: string): string =>
  parseFormula(source)
    .map(({ text, level }) => ({ base: '', sub: '_', sup: '^' })[level] + text)
    .join(' ');

describe(parseFormula, () => {
  it.each([
    ['LiF', 'LiF'],
    ['Mg^2+', 'Mg ^2+'],
    ['AlCl4^-', 'AlCl _4 ^−'],
    ['Mg(TFSI)2', 'Mg(TFSI) _2'],
    ['[[EMIm]Cl]', '[[EMIm]Cl]'],
    ['[B(hfip)4]^-', '[B(hfip) _4 ]^ ^−'.replace(']^ ', '] ')],
    ['Na_xAl_yO_z', 'Na _x Al _y O _z'],
    ['Mg2Cl3^+', 'Mg _2 Cl _3 ^+'],
    ['Na-Sn/NaF', 'Na–Sn/NaF'],
  ])('reads %s as %s', (source, expected) => {
    expect(marked(source)).toBe(expected);
  });

  it('leaves a number in front on the line', () => {
    expect(parseFormula('2LiF')[0]).toEqual({ text: '2LiF', level: 'base' });
  });

  it.each([
    ['', 'an empty formula'],
    ['Mg(TFSI', 'a "(" without its closing bracket in "Mg(TFSI"'],
    ['MgCl2)', 'a ")" without its opening bracket in "MgCl2)"'],
    ['Mg(TFSI]2', 'a "]" without its opening bracket'],
    ['Xq2', 'neither an element nor a known group'],
  ])('refuses "%s"', (source, message) => {
    expect(() => parseFormula(source)).toThrow(message);
  });

  it('names the nearest symbol', () => {
    expect(() => parseFormula('MgTFSl')).toThrow('Did you mean "');
  });
});
