import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erfc } from '~/domain/transport/erfc';
import { expectSame } from '../../amount.ts';

describe(erfc, () => {
  // M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, table 7.1.
  it.each([
    [0, 1],
    [0.5, 0.4795001222],
    [1, 0.1572992071],
    [2, 0.004677735],
    [-1, 1.8427007929],
  ])('of %f is %f', (x, expected) => {
    expectSame(erfc(x), expected, 1.2e-7);
  });

  it('goes to nothing far out, and to 2 on the other side', () => {
    expect(erfc(30)).toBe(0);
    expect(erfc(-30)).toBe(2);
  });

  it('adds up to 2 with its mirror image', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (x) => {
        expectSame(erfc(x) + erfc(-x), 2, 3e-7);
      }),
    );
  });
});
