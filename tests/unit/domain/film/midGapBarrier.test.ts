import { describe, expect, it } from 'vitest';
import { midGapBarrier } from '~/domain/film/midGapBarrier';
import { impossible } from '../../amount.ts';

describe(midGapBarrier, () => {
  it('is 5.3 eV for LiF, whose gap the review puts above 10.6 eV', () => {
    expect(midGapBarrier({ bandGap: 10.6 })).toBe(5.3);
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => midGapBarrier({ bandGap: value })).toThrow(RangeError);
  });
});
