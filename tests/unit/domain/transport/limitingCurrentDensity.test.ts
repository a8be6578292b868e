import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitingCurrentDensity } from '~/domain/transport/limitingCurrentDensity';
import { gapConcentration } from '~/domain/transport/gapConcentration';
import { roundElectrolyte } from './roundElectrolyte.ts';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(limitingCurrentDensity, () => {
  it.each([
    [1e-3, 3.2],
    [25e-6, 128.6],
  ])('is for round values and a gap of %f m %f mA/cm²', (gap, expected) => {
    expect(limitingCurrentDensity({ ...roundElectrolyte, gap }) / 10).toBeCloseTo(expected, 1);
  });

  it('is endless when cations carry all of the current', () => {
    expect(limitingCurrentDensity({ ...roundElectrolyte, transferenceNumber: 1, gap: 1 })).toBe(Infinity);
  });

  it('falls with the gap', () => {
    fc.assert(
      fc.property(amount, (gap) => {
        expectSame(
          limitingCurrentDensity({ ...roundElectrolyte, gap: 2 * gap }),
          limitingCurrentDensity({ ...roundElectrolyte, gap }) / 2,
        );
      }),
    );
  });

  it('is the current at which the gap just empties in the end', () => {
    const gap = 1e-3;
    const currentDensity = limitingCurrentDensity({ ...roundElectrolyte, gap });
    const left = gapConcentration({ ...roundElectrolyte, currentDensity }, { distance: 0, time: 1e9, gap });
    expect(left).toBeCloseTo(0, 9);
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => limitingCurrentDensity({ ...roundElectrolyte, gap: value })).toThrow(RangeError);
  });
});
