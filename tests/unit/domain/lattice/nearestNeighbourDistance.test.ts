import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNeighbourDistance } from '~/domain/lattice/nearestNeighbourDistance';
import { STRUCTURES } from '~/domain/lattice/structures';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(nearestNeighbourDistance, () => {
  // a of lithium: Nadler and Kempter (1959); of copper: Wyckoff (1963); of zinc: Askeland and Wright.
  it.each([
    ['Li', 'bcc', 3.51004, 3.04],
    ['Cu', 'fcc', 3.61496, 2.56],
    ['Zn', 'hcp', 2.6648, 2.66],
  ] as const)('is for %s (%s, a = %f Å) %f Å', (_, structure, latticeConstant, expected) => {
    expect(nearestNeighbourDistance({ structure, latticeConstant })).toBeCloseTo(expected, 2);
  });

  it('grows with the lattice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STRUCTURES), amount, (structure, latticeConstant) => {
        const distance = nearestNeighbourDistance({ structure, latticeConstant });
        expectSame(nearestNeighbourDistance({ structure, latticeConstant: 2 * latticeConstant }), 2 * distance);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => nearestNeighbourDistance({ structure: 'bcc', latticeConstant: value })).toThrow(RangeError);
  });
});
