import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filmResistance } from '~/domain/film/filmResistance';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(filmResistance, () => {
  it('gives a micrometre of cyclised polyacrylonitrile, 1.19e-6 S/cm (son2018), 84 Ω cm²', () => {
    expect(Math.round(filmResistance({ thickness: 1e-6, conductivity: 1.19e-4 }) * 1e4)).toBe(84);
  });

  it('tends to nothing for a perfect conductor', () => {
    expect(filmResistance({ thickness: 1, conductivity: Number.MAX_VALUE })).toBeLessThan(1e-300);
  });

  it('grows with the thickness', () => {
    fc.assert(
      fc.property(amount, amount, (thickness, conductivity) => {
        expectSame(
          filmResistance({ thickness: 3 * thickness, conductivity }),
          3 * filmResistance({ thickness, conductivity }),
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => filmResistance({ thickness: 1, conductivity: value })).toThrow(RangeError);
  });
});
