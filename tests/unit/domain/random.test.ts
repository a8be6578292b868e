import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '~/domain/random';

const draw = (seed: number, count: number): number[] => Array.from({ length: count }, seededRandom(seed));

describe(seededRandom, () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
  });

  it('stays from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draw(seed, 50).every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  it('is even: ten thousand draws fill ten bins alike and average one half', () => {
    const numbers = draw(1, 10_000);
    const bins = Array.from(
      { length: 10 },
      (_, bin) => numbers.filter((number) => Math.floor(10 * number) === bin).length,
    );
    expect(Math.min(...bins)).toBeGreaterThan(880);
    expect(Math.max(...bins)).toBeLessThan(1120);
    expect(numbers.reduce((sum, number) => sum + number) / 10_000).toBeCloseTo(0.5, 1);
  });
});
