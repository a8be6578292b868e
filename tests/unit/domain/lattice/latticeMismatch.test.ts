import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latticeMismatch } from '~/domain/lattice/latticeMismatch';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(latticeMismatch, () => {
  it.each([
    // Graphite (Trucano and Chen 1975) under zinc, gold (Wyckoff 1963) under aluminium.
    ['graphene', 'Zn', 2.464, 2.6648, -7.5],
    ['gold', 'Al', 4.07825, 4.0493, 0.7],
  ])('of %s and %s (%f and %f Å) is %f %', (_substrate, _deposit, substrate, deposit, percent) => {
    expect(100 * latticeMismatch({ substrate, deposit })).toBeCloseTo(percent, 1);
  });

  it('is nothing for equal spacings, above zero when the deposit is stretched', () => {
    fc.assert(
      fc.property(amount, (spacing) => {
        expect(latticeMismatch({ substrate: spacing, deposit: spacing })).toBe(0);
        expectSame(latticeMismatch({ substrate: 2 * spacing, deposit: spacing }), 1);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => latticeMismatch({ substrate: 1, deposit: value })).toThrow(RangeError);
  });
});
