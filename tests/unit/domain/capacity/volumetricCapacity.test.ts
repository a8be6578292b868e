import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volumetricCapacity } from '~/domain/capacity/volumetricCapacity';
import { specificCapacity } from '~/domain/capacity/specificCapacity';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(volumetricCapacity, () => {
  // What the review prints (raynercanham2009, zhang2023b), from atomic weights and densities near room temperature.
  it.each([
    ['Li', 1, 6.94, 0.534, 2062],
    ['Na', 1, 22.99, 0.968, 1128],
    ['K', 1, 39.098, 0.862, 591],
    ['Mg', 2, 24.305, 1.738, 3833],
    ['Ca', 2, 40.078, 1.55, 2073],
    ['Al', 3, 26.982, 2.7, 8046],
  ])('gives %s the printed capacity', (_, charge, molarMass, density, printed) => {
    const capacity = volumetricCapacity({ charge, molarMass: molarMass * 1e-3, density: density * 1e3 });
    expect(Math.round(capacity / 3.6e6)).toBe(printed);
  });

  it('is the specific capacity for a density of one', () => {
    const carrier = { charge: 2, molarMass: 0.024305 };
    expect(volumetricCapacity({ ...carrier, density: 1 })).toBe(specificCapacity(carrier));
  });

  it('is proportional to the density: half the pores, twice the charge', () => {
    fc.assert(
      fc.property(amount, amount, (density, factor) => {
        const carrier = { charge: 1, molarMass: 0.00694 };
        expectSame(
          volumetricCapacity({ ...carrier, density: factor * density }),
          factor * volumetricCapacity({ ...carrier, density }),
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => volumetricCapacity({ charge: 1, molarMass: 1, density: value })).toThrow(RangeError);
  });
});
