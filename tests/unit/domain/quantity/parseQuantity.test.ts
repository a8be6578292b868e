import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, parseQuantity, parseUnit } from '~/domain/quantity/parseQuantity';
import { unitNames } from '~/domain/quantity/unitNames';

describe(parseQuantity, () => {
  it.each([
    ['2.61 mA cm^-2', '', '2.61', undefined],
    ['~2700 s', '~', '2700', undefined],
    ['≈2700 s', '~', '2700', undefined],
    ['>99 %', '>', '99', undefined],
    ['<0.002 wt%', '<', '0.002', undefined],
    ['≥3 M', '≥', '3', undefined],
    ['-3.04 V', '', '−3.04', undefined],
    ['−3.04 V', '', '−3.04', undefined],
    ['0.1–9 mA cm^-2', '', '0.1', '9'],
    ['1 to 5 C', '', '1', '5'],
    ['1.19e-6 S cm^-1', '', '1.19e-6', undefined],
    ['10,000 V', '', '10000', undefined],
    ['110 °C', '', '110', undefined],
  ])('reads %s', (source, bound, from, to) => {
    const quantity = parseQuantity(source);
    expect([quantity.bound, quantity.from, quantity.to]).toEqual([bound, from, to]);
  });

  it('reads a unit factor by factor', () => {
    expect(parseQuantity('2.61 mA cm^-2').unit).toEqual([
      { symbol: 'mA', power: 1 },
      { symbol: 'cm', power: -2 },
    ]);
  });

  it.each(['five volts', '5', '', 'V'])('refuses "%s"', (source) => {
    expect(() => parseQuantity(source)).toThrow('is no quantity');
  });
});

describe(parseUnit, () => {
  it('knows every unit of the list, alone and squared', () => {
    for (const symbol of Object.keys(unitNames)) {
      expect(parseUnit(`${symbol} ${symbol}^2`)).toEqual([
        { symbol, power: 1 },
        { symbol, power: 2 },
      ]);
    }
  });

  it('takes the Greek mu for the micro sign, and a minus for a hyphen', () => {
    expect(parseUnit('μm^−1')).toEqual([{ symbol: 'µm', power: -1 }]);
  });

  it('names the nearest unit', () => {
    expect(() => parseUnit('mAhh')).toThrow('"mAhh" in "mAhh" is not a unit of this book. Did you mean "mAh"?');
  });
});

describe(numberOf, () => {
  it.each([
    ['−3.04', -3.04],
    ['1.19e-6', 1.19e-6],
    ['10000', 10000],
  ])('takes %s for %f', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it('gives back what a quantity was written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(99), (whole, decimals) => {
        const text = `${String(whole)}.${String(decimals)}`;
        expect(numberOf(parseQuantity(`${text} V`).from)).toBe(Number(text));
      }),
    );
  });
});
