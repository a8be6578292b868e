import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerThickness } from '~/domain/capacity/layerThickness';
import { foilCharge } from '~/domain/capacity/foilCharge';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(layerThickness, () => {
  // Charge for N/P 2 on a cathode of 4 mAh/cm², with the capacities that the review prints. It prints 20.8, 38.4, 9.6 µm.
  it.each([
    ['Mg', 3833, 20.9],
    ['Ca', 2073, 38.6],
    ['Al', 8046, 9.9],
  ])('makes the foil of %s for 8 mAh/cm² with %f mAh/cm³ %f µm thick', (_, capacity, micrometres) => {
    const thickness = layerThickness({ arealCharge: 8 * 36000, volumetricCapacity: capacity * 3.6e6 });
    expect(thickness * 1e6).toBeCloseTo(micrometres, 1);
  });

  it('tends to nothing for a dense store', () => {
    expect(layerThickness({ arealCharge: 1, volumetricCapacity: Number.MAX_VALUE })).toBeLessThan(1e-300);
  });

  it('grows with the charge and is undone by foilCharge', () => {
    fc.assert(
      fc.property(amount, amount, (arealCharge, volumetricCapacity) => {
        const thickness = layerThickness({ arealCharge, volumetricCapacity });
        expectSame(layerThickness({ arealCharge: 2 * arealCharge, volumetricCapacity }), 2 * thickness);
        expectSame(foilCharge({ thickness, volumetricCapacity }), arealCharge);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => layerThickness({ arealCharge: 1, volumetricCapacity: value })).toThrow(RangeError);
  });
});
