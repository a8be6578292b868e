import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pureConcentration } from '~/domain/solvation/pureConcentration';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(pureConcentration, () => {
  it('gives DME, 0.868 g/cm³ and 90.12 g/mol (ComBat database), 9.63 mol/L', () => {
    expect(pureConcentration({ density: 868, molarMass: 0.09012 }) / 1000).toBeCloseTo(9.63, 2);
  });

  it('grows with the density', () => {
    fc.assert(
      fc.property(amount, (density) => {
        expectSame(
          pureConcentration({ density: 2 * density, molarMass: 3 }),
          2 * pureConcentration({ density, molarMass: 3 }),
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => pureConcentration({ density: 1, molarMass: value })).toThrow(RangeError);
  });
});
