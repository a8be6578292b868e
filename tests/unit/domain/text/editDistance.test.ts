import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '~/domain/text/editDistance';

describe(editDistance, () => {
  it.each([
    ['', '', 0],
    ['', 'sei', 3],
    // The textbook pair of V. I. Levenshtein's distance.
    ['kitten', 'sitting', 3],
    ['bai2016', 'bai2061', 1],
    ['lithium', 'lithum', 1],
    // Optimal string alignment edits no part twice: 3, where the unrestricted distance is 2.
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, nothing for equal words, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
