import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specificCapacity } from '~/domain/capacity/specificCapacity';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(specificCapacity, () => {
  it.each([
    // Prints 3860 for lithium (zhang2023a, liu2022a); the others follow from IUPAC's atomic weights.
    ['Li', 1, 6.94e-3, 3862],
    ['Na', 1, 22.99e-3, 1166],
    ['K', 1, 39.098e-3, 685],
    ['Mg', 2, 24.305e-3, 2205],
    ['Ca', 2, 40.078e-3, 1337],
    ['Al', 3, 26.982e-3, 2980],
    ['LiC6', 1, 6 * 12.011e-3, 372],
  ])('gives %s %f charges and %f kg/mol: %f mAh/g', (_, charge, molarMass, expected) => {
    expect(Math.round(specificCapacity({ charge, molarMass }) / 3600)).toBe(expected);
  });

  it('gives one mole of single charges the Faraday constant', () => {
    expect(specificCapacity({ charge: 1, molarMass: 1 })).toBeCloseTo(96485.33212, 5);
  });

  it('grows with the charge and falls with the mass', () => {
    fc.assert(
      fc.property(amount, amount, (molarMass, factor) => {
        const one = specificCapacity({ charge: 1, molarMass });
        expectSame(specificCapacity({ charge: 3, molarMass }), 3 * one);
        expectSame(specificCapacity({ charge: 1, molarMass: factor * molarMass }), one / factor);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => specificCapacity({ charge: 1, molarMass: value })).toThrow(RangeError);
  });

  it('names the value that it refuses', () => {
    expect(() => specificCapacity({ charge: 1, molarMass: -7 })).toThrow(
      'molarMass must be a finite number above zero, not -7',
    );
  });
});
