import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foilCharge } from '~/domain/capacity/foilCharge';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(foilCharge, () => {
  it('gives 20 µm of lithium 4.12 mAh/cm² with the printed 2062 mAh/cm³', () => {
    expect(foilCharge({ thickness: 20e-6, volumetricCapacity: 2062 * 3.6e6 }) / 36000).toBeCloseTo(4.124, 10);
  });

  it('grows with the thickness', () => {
    fc.assert(
      fc.property(amount, amount, (thickness, factor) => {
        const volumetricCapacity = 7.4e9;
        const one = foilCharge({ thickness, volumetricCapacity });
        expectSame(foilCharge({ thickness: factor * thickness, volumetricCapacity }), factor * one);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => foilCharge({ thickness: value, volumetricCapacity: 1 })).toThrow(RangeError);
  });
});
