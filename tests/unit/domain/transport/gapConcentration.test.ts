import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapConcentration } from '~/domain/transport/gapConcentration';
import { concentrationProfile } from '~/domain/transport/concentrationProfile';
import { roundElectrolyte } from './roundElectrolyte.ts';
import { expectSame } from '../../amount.ts';

describe(gapConcentration, () => {
  const gap = 1e-3;
  const at = (distance: number, time: number): number => gapConcentration(roundElectrolyte, { distance, time, gap });

  it('is even before the start', () => {
    expect(at(0, 0)).toBe(1000);
    expect(at(gap, 0)).toBe(1000);
  });

  it('tends to liquid without end while the gap is wide', () => {
    const place = { distance: 1e-4, time: 500 };
    const wide = gapConcentration(roundElectrolyte, { ...place, gap: 0.1 });
    expectSame(wide, concentrationProfile(roundElectrolyte, place), 1e-9);
  });

  it('ends as a straight line, steeper for a larger current', () => {
    const slope = (at(gap, 1e9) - at(0, 1e9)) / gap;
    expectSame(slope, (26.1 * 0.6) / (96485.33212 * 1e-10), 1e-8);
    expect(at(gap / 2, 1e9)).toBeCloseTo(1000, 9);
  });

  it('passes smoothly from the short-time formula to the series', () => {
    expect(Math.abs(at(2e-4, 100.0001) - at(2e-4, 99.9999))).toBeLessThan(0.01);
  });

  it('loses at one electrode what it gains at the other: the salt is conserved', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: gap, noNaN: true }),
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        (distance, time) => {
          expect((at(distance, time) + at(gap - distance, time)) / 2).toBeCloseTo(1000, 6);
        },
      ),
    );
  });

  it('refuses places beyond the gap and times before the start', () => {
    expect(() => at(2 * gap, 1)).toThrow('distance');
    expect(() => at(0, -1)).toThrow('time');
  });
});
