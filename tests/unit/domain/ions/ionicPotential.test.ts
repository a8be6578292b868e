import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ionicPotential } from '~/domain/ions/ionicPotential';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(ionicPotential, () => {
  it.each([
    ['Li+', 1, 90, 11.1],
    ['Mg2+', 2, 86, 23.3],
    ['Al3+', 3, 67.5, 44.4],
  ])('gives %s with Shannon’s crystal radius %f / %f pm = %f per nm', (_, charge, picometres, expected) => {
    expect(ionicPotential({ charge, radius: picometres * 1e-12 }) / 1e9).toBeCloseTo(expected, 1);
  });

  it('puts calcium above lithium, whose charge density it does not exceed', () => {
    expect(ionicPotential({ charge: 2, radius: 114e-12 })).toBeGreaterThan(
      ionicPotential({ charge: 1, radius: 90e-12 }),
    );
  });

  it('grows with the charge and falls with the radius', () => {
    fc.assert(
      fc.property(amount, (radius) => {
        expectSame(ionicPotential({ charge: 2, radius: 2 * radius }), ionicPotential({ charge: 1, radius }));
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => ionicPotential({ charge: 1, radius: value })).toThrow(RangeError);
  });
});
