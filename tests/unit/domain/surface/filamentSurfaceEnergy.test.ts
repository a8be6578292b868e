import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filamentSurfaceEnergy } from '~/domain/surface/filamentSurfaceEnergy';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(filamentSurfaceEnergy, () => {
  const lithium = { surfaceEnergy: 0.52, atomicVolume: 6.94e-3 / (534 * 6.02214076e23) };

  // Surface energy: Tyson and Miller (1977).
  it.each([
    [10e-9, 14.0],
    [20e-9, 7.0],
    [1e-6, 0.1],
  ])('costs a lithium filament of %f m radius %f meV for each atom', (radius, milliElectronvolts) => {
    expect(filamentSurfaceEnergy({ ...lithium, radius }) / 1.602176634e-22).toBeCloseTo(milliElectronvolts, 1);
  });

  it('goes with one over the radius and so to nothing for a thick one', () => {
    fc.assert(
      fc.property(amount, (radius) => {
        expectSame(
          filamentSurfaceEnergy({ ...lithium, radius: 10 * radius }),
          filamentSurfaceEnergy({ ...lithium, radius }) / 10,
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => filamentSurfaceEnergy({ ...lithium, radius: value })).toThrow(RangeError);
  });
});
