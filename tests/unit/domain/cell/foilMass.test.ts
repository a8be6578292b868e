import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foilMass } from '~/domain/cell/foilMass';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(foilMass, () => {
  it.each([
    ['Al', 2.7, 27],
    ['Mg', 1.738, 17.38],
    ['Ca', 1.55, 15.5],
  ])('makes 100 µm of %s with %f g/cm³ weigh %f mg/cm²', (_, density, milligrams) => {
    expect(foilMass({ thickness: 1e-4, density: density * 1000 }) * 100).toBeCloseTo(milligrams, 9);
  });

  it('grows with the thickness', () => {
    fc.assert(
      fc.property(amount, amount, (thickness, factor) => {
        expectSame(
          foilMass({ thickness: factor * thickness, density: 534 }),
          factor * foilMass({ thickness, density: 534 }),
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => foilMass({ thickness: value, density: 1 })).toThrow(RangeError);
  });
});
