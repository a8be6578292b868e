import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depletionTime } from '~/domain/transport/depletionTime';
import { limitingCurrentDensity } from '~/domain/transport/limitingCurrentDensity';
import { sandsTime } from '~/domain/transport/sandsTime';
import { roundElectrolyte } from './roundElectrolyte.ts';
import { expectSame } from '../../amount.ts';

describe(depletionTime, () => {
  it('is endless up to the limiting current', () => {
    const gap = 1e-3;
    const currentDensity = limitingCurrentDensity({ ...roundElectrolyte, gap });
    expect(depletionTime({ ...roundElectrolyte, currentDensity }, { gap })).toBe(Infinity);
    expect(depletionTime({ ...roundElectrolyte, currentDensity: 1.01 * currentDensity }, { gap })).toBeLessThan(
      Infinity,
    );
  });

  it('tends to Sand’s time for a wide gap', () => {
    expectSame(depletionTime(roundElectrolyte, { gap: 0.05 }), sandsTime(roundElectrolyte), 1e-6);
  });

  it('is never shorter than Sand’s time, and shorter for a larger current', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.05, max: 20, noNaN: true }), (over) => {
        const gap = 1e-3;
        const limit = limitingCurrentDensity({ ...roundElectrolyte, gap });
        const electrolyte = { ...roundElectrolyte, currentDensity: over * limit };
        const time = depletionTime(electrolyte, { gap });
        expect(time).toBeGreaterThanOrEqual(sandsTime(electrolyte) * (1 - 1e-5));
        expect(depletionTime({ ...electrolyte, currentDensity: 1.1 * over * limit }, { gap })).toBeLessThan(time);
      }),
    );
  });
});
