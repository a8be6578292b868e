import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillingTime } from '~/domain/cell/fillingTime';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(fillingTime, () => {
  it.each([
    [1, 60],
    [5, 12],
    [0.1, 600],
  ])('fills a cell at %f C in %f min', (cRate, minutes) => {
    expect(fillingTime({ cRate }) / 60).toBeCloseTo(minutes, 10);
  });

  it('halves when the rate doubles', () => {
    fc.assert(
      fc.property(amount, (cRate) => {
        expectSame(fillingTime({ cRate: 2 * cRate }), fillingTime({ cRate }) / 2);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => fillingTime({ cRate: value })).toThrow(RangeError);
  });
});
