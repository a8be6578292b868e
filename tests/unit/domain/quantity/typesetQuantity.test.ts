import { describe, expect, it } from 'vitest';
import { parseQuantity, parseUnit } from '~/domain/quantity/parseQuantity';
import { typesetQuantity, typesetUnit, type QuantityRun } from '~/domain/quantity/typesetQuantity';

const THIN_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** Runs in one line: thin spaces as _, no-break spaces as ~, raised stretches in braces. */
const marked = (runs: readonly QuantityRun[]): string =>
  runs
    .map(({ text, raised }) =>
      raised ? `{${text}}` : text.replaceAll(THIN_SPACE, '_').replaceAll(NO_BREAK_SPACE, '~'),
    )
    .join('');

describe(typesetQuantity, () => {
  it.each([
    ['2.61 mA cm^-2', '2.61_mA~cm{−2}'],
    ['~2700 s', '≈_2700_s'],
    ['>99 %', '>_99_%'],
    ['-3.04 V', '−3.04_V'],
    ['0.1–9 mA cm^-2', '0.1–9_mA~cm{−2}'],
    ['1.19e-6 S cm^-1', '1.19_×_10{−6}_S~cm{−1}'],
    ['10000 V', '10_000_V'],
    ['90 °', '90°'],
    ['110 °C', '110_°C'],
  ])('lays %s out as %s', (source, expected) => {
    expect(marked(typesetQuantity(parseQuantity(source)))).toBe(expected);
  });

  it('leaves no place to break', () => {
    for (const { text } of typesetQuantity(parseQuantity('0.1–9 mA cm^-2'))) expect(text).not.toContain(' ');
  });
});

describe(typesetUnit, () => {
  it('raises powers other than one', () => {
    expect(marked(typesetUnit(parseUnit('mAh g^-1')))).toBe('mAh~g{−1}');
  });
});
