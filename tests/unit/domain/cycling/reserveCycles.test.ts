import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reserveCycles } from '~/domain/cycling/reserveCycles';
import { expectSame } from '../../amount.ts';

describe(reserveCycles, () => {
  it.each([
    [2, 0.98, 50],
    [20.115, 0.98, 956],
    [2, 0.99, 100],
  ])('lasts with N/P %f at %f for %i cycles', (ratio, efficiency, cycles) => {
    expect(Math.round(reserveCycles({ ratio, efficiency }))).toBe(cycles);
  });

  it('is nothing without reserve, even at a perfect efficiency, and endless with both', () => {
    expect(reserveCycles({ ratio: 1, efficiency: 1 })).toBe(0);
    expect(reserveCycles({ ratio: 2, efficiency: 1 })).toBe(Infinity);
  });

  it('grows with the reserve', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        (efficiency, spare) => {
          expectSame(reserveCycles({ ratio: 1 + spare, efficiency }), spare * reserveCycles({ ratio: 2, efficiency }));
        },
      ),
    );
  });

  it('refuses less negative than positive charge', () => {
    expect(() => reserveCycles({ ratio: 0.9, efficiency: 0.9 })).toThrow('ratio must lie between 1');
  });
});
