import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efficiencyForReserve } from '~/domain/cycling/efficiencyForReserve';
import { reserveCycles } from '~/domain/cycling/reserveCycles';
import { expectSame } from '../../amount.ts';

describe(efficiencyForReserve, () => {
  it('needs 99.9 % to last 1000 cycles from N/P 2', () => {
    expect(efficiencyForReserve({ ratio: 2, cycles: 1000 })).toBeCloseTo(0.999, 12);
  });

  it('must be perfect without reserve', () => {
    expect(efficiencyForReserve({ ratio: 1, cycles: 10 })).toBe(1);
  });

  it('undoes reserveCycles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 20, max: 2000 }), (ratio, cycles) => {
        expectSame(reserveCycles({ ratio, efficiency: efficiencyForReserve({ ratio, cycles }) }), cycles);
      }),
    );
  });

  it('refuses no cycles', () => {
    expect(() => efficiencyForReserve({ ratio: 2, cycles: 0 })).toThrow('cycles');
  });
});
