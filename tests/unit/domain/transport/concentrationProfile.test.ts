import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationProfile } from '~/domain/transport/concentrationProfile';
import { sandsTime } from '~/domain/transport/sandsTime';
import { roundElectrolyte } from './roundElectrolyte.ts';
import { amount, expectSame } from '../../amount.ts';

describe(concentrationProfile, () => {
  it('empties the electrode exactly at Sand’s time', () => {
    const left = concentrationProfile(roundElectrolyte, { distance: 0, time: sandsTime(roundElectrolyte) });
    expect(Math.abs(left)).toBeLessThan(1e-3);
  });

  it('is the concentration at rest before the start and far away', () => {
    expect(concentrationProfile(roundElectrolyte, { distance: 0, time: 0 })).toBe(1000);
    expect(concentrationProfile(roundElectrolyte, { distance: 1, time: 2000 })).toBeCloseTo(1000, 9);
  });

  it('loses at the electrode with the square root of time', () => {
    fc.assert(
      fc.property(amount, (time) => {
        const lost = (seconds: number): number =>
          1000 - concentrationProfile(roundElectrolyte, { distance: 0, time: seconds });
        expectSame(lost(4 * time), 2 * lost(time), 1e-6);
      }),
    );
  });

  it('rises with the distance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e-3, noNaN: true }), (distance) => {
        const here = concentrationProfile(roundElectrolyte, { distance, time: 1000 });
        expect(
          concentrationProfile(roundElectrolyte, { distance: distance + 1e-5, time: 1000 }),
        ).toBeGreaterThanOrEqual(here - 1e-3);
      }),
    );
  });

  it('refuses places behind the electrode', () => {
    expect(() => concentrationProfile(roundElectrolyte, { distance: -1, time: 1 })).toThrow('distance');
  });
});
