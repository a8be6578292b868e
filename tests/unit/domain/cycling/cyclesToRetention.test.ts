import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesToRetention } from '~/domain/cycling/cyclesToRetention';

describe(cyclesToRetention, () => {
  it('passes 80 % after 223 cycles at 99.9 %', () => {
    expect(Math.round(cyclesToRetention({ efficiency: 0.999, retention: 0.8 }))).toBe(223);
  });

  it('is endless at a perfect efficiency and over at once when all is to be kept', () => {
    expect(cyclesToRetention({ efficiency: 1, retention: 0.8 })).toBe(Infinity);
    expect(cyclesToRetention({ efficiency: 0.9, retention: 1 })).toBe(0);
  });

  it('is one cycle when the goal is the efficiency, and doubles for its square', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.999, noNaN: true }), (efficiency) => {
        expect(cyclesToRetention({ efficiency, retention: efficiency })).toBeCloseTo(1, 10);
        expect(cyclesToRetention({ efficiency, retention: efficiency ** 2 })).toBeCloseTo(2, 8);
      }),
    );
  });

  it.each([-0.1, 1.1, NaN])('refuses a retention of %f', (retention) => {
    expect(() => cyclesToRetention({ efficiency: 0.9, retention })).toThrow(RangeError);
  });
});
