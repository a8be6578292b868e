import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairCapacity } from '~/domain/cell/pairCapacity';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(pairCapacity, () => {
  it.each([
    [372, 1000, 271],
    [3862, 1000, 794],
    [372, 200, 130],
    [3862, 200, 190],
  ])('pairs %f with %f mAh/g to %f', (negative, positive, pair) => {
    expect(Math.round(pairCapacity({ negative, positive }))).toBe(pair);
  });

  it('leaves the cathode alone when the anode weighs nothing', () => {
    expectSame(pairCapacity({ negative: 1e300, positive: 200 }), 200);
  });

  it('stays below the weaker electrode, and is half of two equal ones', () => {
    fc.assert(
      fc.property(amount, amount, (negative, positive) => {
        expect(pairCapacity({ negative, positive })).toBeLessThanOrEqual(Math.min(negative, positive));
        expectSame(pairCapacity({ negative, positive: negative }), negative / 2);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => pairCapacity({ negative: 1, positive: value })).toThrow(RangeError);
  });
});
