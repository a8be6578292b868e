import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowdownFactor } from '~/domain/kinetics/slowdownFactor';
import { expectSame } from '../../amount.ts';

describe(slowdownFactor, () => {
  const room = 298.15;
  const electronvolt = 1.602176634e-19;

  it.each([
    [0.1, 49],
    [0.2 / 4, 7],
    [0.4 / 4, 49],
  ])('slows by %f eV at 25 °C %i-fold', (energy, factor) => {
    expect(Math.round(slowdownFactor({ energy: energy * electronvolt, temperature: room }))).toBe(factor);
  });

  it('leaves a step alone without extra barrier, and speeds it up below', () => {
    expect(slowdownFactor({ energy: 0, temperature: room })).toBe(1);
    expect(slowdownFactor({ energy: -electronvolt, temperature: room })).toBeLessThan(1);
  });

  it('multiplies where barriers add', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (a, b) => {
        const slow = (energy: number): number => slowdownFactor({ energy: energy * electronvolt, temperature: room });
        expectSame(slow(a) * slow(b), slow(a + b));
      }),
    );
  });

  it('refuses a barrier that is no number', () => {
    expect(() => slowdownFactor({ energy: Infinity, temperature: room })).toThrow(RangeError);
  });
});
