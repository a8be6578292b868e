import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retainedFraction } from '~/domain/cycling/retainedFraction';
import { share } from '../../amount.ts';

describe(retainedFraction, () => {
  it.each([
    [0.99, 100, 36.6],
    [0.98, 100, 13.3],
    [0.999, 100, 90.5],
    [0.97, 100, 4.8],
  ])('keeps of a CE of %f after %i cycles %f %', (efficiency, cycles, percent) => {
    expect(100 * retainedFraction({ efficiency, cycles })).toBeCloseTo(percent, 1);
  });

  it('keeps all before the first cycle, and all for ever with a perfect efficiency', () => {
    expect(retainedFraction({ efficiency: 0.5, cycles: 0 })).toBe(1);
    expect(retainedFraction({ efficiency: 1, cycles: 1e6 })).toBe(1);
  });

  it('compounds: n and then m cycles are n + m cycles', () => {
    fc.assert(
      fc.property(share, fc.nat(100), fc.nat(100), (efficiency, n, m) => {
        const apart = retainedFraction({ efficiency, cycles: n }) * retainedFraction({ efficiency, cycles: m });
        expect(apart).toBeCloseTo(retainedFraction({ efficiency, cycles: n + m }), 12);
      }),
    );
  });

  it.each([-0.01, 1.01, NaN])('refuses an efficiency of %f', (efficiency) => {
    expect(() => retainedFraction({ efficiency, cycles: 1 })).toThrow(RangeError);
  });

  it('refuses fewer than no cycles', () => {
    expect(() => retainedFraction({ efficiency: 0.9, cycles: -1 })).toThrow('cycles must lie between 0');
  });
});
