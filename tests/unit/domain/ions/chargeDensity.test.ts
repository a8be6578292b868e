import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeDensity } from '~/domain/ions/chargeDensity';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(chargeDensity, () => {
  // Values that the review takes from raynercanham2009, with Shannon's crystal radii (1976): lithium for four neighbours, the others for six.
  it.each([
    ['Li+, four neighbours', 1, 73, 98],
    ['Li+, six neighbours', 1, 90, 52],
    ['Na+', 1, 116, 25],
    ['K+', 1, 152, 11],
    ['Mg2+', 2, 86, 120],
    ['Ca2+', 2, 114, 52],
    ['Al3+', 3, 67.5, 373],
  ])('gives %s, %i charges and %f pm: %i C/mm³', (_, charge, picometres, expected) => {
    expect(Math.round(chargeDensity({ charge, radius: picometres * 1e-12 }) / 1e9)).toBe(expected);
  });

  it('comes to the printed 364 for aluminium and 24 for sodium with the constants cut as the book seems to', () => {
    const cut = 1.6e-19 / 1.602176634e-19;
    expect(Math.round((cut * chargeDensity({ charge: 3, radius: 68e-12 })) / 1e9)).toBe(364);
    expect(Math.round((cut * chargeDensity({ charge: 1, radius: 116e-12 })) / 1e9)).toBe(24);
  });

  it('falls with the cube of the radius', () => {
    fc.assert(
      fc.property(amount, (radius) => {
        expectSame(chargeDensity({ charge: 2, radius: 2 * radius }), chargeDensity({ charge: 2, radius }) / 8);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => chargeDensity({ charge: 1, radius: value })).toThrow(RangeError);
  });
});
