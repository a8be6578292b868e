import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marcusBarrier } from '~/domain/kinetics/marcusBarrier';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(marcusBarrier, () => {
  it('is a quarter of the reorganisation energy at equilibrium', () => {
    expect(marcusBarrier({ reorganisationEnergy: 1, drivingEnergy: 0 })).toBe(0.25);
  });

  it('vanishes where the driving energy equals λ, and grows again beyond', () => {
    expect(marcusBarrier({ reorganisationEnergy: 1, drivingEnergy: -1 })).toBe(0);
    expect(marcusBarrier({ reorganisationEnergy: 1, drivingEnergy: -1.5 })).toBeGreaterThan(0);
  });

  it('scales with all energies together', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: -1e3, max: 1e3, noNaN: true }), (reorganisationEnergy, drivingEnergy) => {
        const doubled = { reorganisationEnergy: 2 * reorganisationEnergy, drivingEnergy: 2 * drivingEnergy };
        expectSame(marcusBarrier(doubled), 2 * marcusBarrier({ reorganisationEnergy, drivingEnergy }));
      }),
    );
  });

  it('differs for a step and its reverse by the driving energy: detailed balance', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: -1, max: 1, noNaN: true }), (reorganisationEnergy, part) => {
        const drivingEnergy = part * reorganisationEnergy;
        const forward = marcusBarrier({ reorganisationEnergy, drivingEnergy });
        const back = marcusBarrier({ reorganisationEnergy, drivingEnergy: -drivingEnergy });
        expect(Math.abs(forward - back - drivingEnergy)).toBeLessThan(1e-9 * reorganisationEnergy);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => marcusBarrier({ reorganisationEnergy: value, drivingEnergy: 0 })).toThrow(RangeError);
  });
});
