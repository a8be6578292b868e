import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coulombPairEnergy } from '~/domain/ions/coulombPairEnergy';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(coulombPairEnergy, () => {
  const vacuum = { cationCharge: 1, anionCharge: 1, distance: 1e-9, relativePermittivity: 1 };
  const inElectronvolts = (energy: number): number => energy / 1.602176634e-19;

  it('binds two single charges a nanometre apart in vacuum with 1.439964 eV (e²/4πε₀ of CODATA)', () => {
    expect(inElectronvolts(coulombPairEnergy(vacuum))).toBeCloseTo(-1.4399645, 6);
  });

  it.each([
    [1, 7.2, -0.5],
    [2, 7.2, -1],
    [3, 7.2, -1.5],
    [2, 37.8, -0.19],
  ])('gives %i charges 0.40 nm apart at permittivity %f: %f eV', (cationCharge, relativePermittivity, expected) => {
    const pair = { cationCharge, anionCharge: 1, distance: 0.4e-9, relativePermittivity };
    expect(inElectronvolts(coulombPairEnergy(pair))).toBeCloseTo(expected, 2);
  });

  it('fades to nothing far away, with one over the distance', () => {
    fc.assert(
      fc.property(amount, (distance) => {
        expectSame(
          coulombPairEnergy({ ...vacuum, distance: 2 * distance }),
          coulombPairEnergy({ ...vacuum, distance }) / 2,
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => coulombPairEnergy({ ...vacuum, distance: value })).toThrow(RangeError);
  });
});
