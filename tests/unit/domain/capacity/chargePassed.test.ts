import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargePassed } from '~/domain/capacity/chargePassed';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(chargePassed, () => {
  it('carries 1.96 mAh/cm² at 2.61 mA/cm² in 2700 s, the pair that the review prints (bai2016)', () => {
    expect(chargePassed({ currentDensity: 26.1, time: 2700 }) / 36000).toBeCloseTo(1.9575, 10);
  });

  it('carries the current itself in one second', () => {
    expect(chargePassed({ currentDensity: 26.1, time: 1 })).toBe(26.1);
  });

  it('counts current and time alike', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expectSame(chargePassed({ currentDensity: a, time: b }), chargePassed({ currentDensity: b, time: a }));
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => chargePassed({ currentDensity: 1, time: value })).toThrow(RangeError);
  });
});
