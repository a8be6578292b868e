import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filmVoltageDrop } from '~/domain/film/filmVoltageDrop';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(filmVoltageDrop, () => {
  // 1 mA/cm² through cyclised polyacrylonitrile on magnesium, 1.19e-6 S/cm (son2018).
  it.each([
    [5e-9, 0.42],
    [100e-9, 8.4],
    [1e-6, 84.03],
    [10e-6, 840.34],
  ])('loses in %f m %f mV', (thickness, millivolts) => {
    expect(filmVoltageDrop({ currentDensity: 10, thickness, conductivity: 1.19e-4 }) * 1000).toBeCloseTo(millivolts, 1);
  });

  it('grows with current and thickness alike', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const swapped = filmVoltageDrop({ currentDensity: b, thickness: a, conductivity: 2 });
        expectSame(filmVoltageDrop({ currentDensity: a, thickness: b, conductivity: 2 }), swapped);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => filmVoltageDrop({ currentDensity: value, thickness: 1, conductivity: 1 })).toThrow(RangeError);
  });
});
