import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efficiencyForRetention } from '~/domain/cycling/efficiencyForRetention';
import { retainedFraction } from '~/domain/cycling/retainedFraction';
import { share } from '../../amount.ts';

describe(efficiencyForRetention, () => {
  it.each([
    [0.8, 200, 99.89],
    [0.8, 500, 99.96],
    [0.8, 1000, 99.98],
  ])('needs for a share of %f after %i cycles %f %', (retention, cycles, percent) => {
    expect(100 * efficiencyForRetention({ retention, cycles })).toBeCloseTo(percent, 2);
  });

  it('is the retention itself for one cycle and tends to 1 for many', () => {
    expect(efficiencyForRetention({ retention: 0.8, cycles: 1 })).toBe(0.8);
    expect(efficiencyForRetention({ retention: 0.8, cycles: 1e9 })).toBeCloseTo(1, 8);
  });

  it('undoes retainedFraction', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1000 }), (retention, cycles) => {
        const efficiency = efficiencyForRetention({ retention, cycles });
        expect(retainedFraction({ efficiency, cycles })).toBeCloseTo(retention, 10);
      }),
    );
  });

  it('refuses no cycles and shares above one', () => {
    expect(() => efficiencyForRetention({ retention: 0.8, cycles: 0 })).toThrow('cycles');
    expect(() => efficiencyForRetention({ retention: 1.2, cycles: 5 })).toThrow('retention');
  });
});
