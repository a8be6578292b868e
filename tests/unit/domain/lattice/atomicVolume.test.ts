import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomicVolume } from '~/domain/lattice/atomicVolume';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(atomicVolume, () => {
  it('gives lithium the volume of half its bcc cell, a = 3.51 Å (Nadler and Kempter 1959), within 0.3 %', () => {
    expectSame(atomicVolume({ molarMass: 6.94e-3, density: 534 }), 3.51004e-10 ** 3 / 2, 3e-3);
  });

  it('falls with the density', () => {
    fc.assert(
      fc.property(amount, (density) => {
        expectSame(atomicVolume({ molarMass: 1, density: 2 * density }), atomicVolume({ molarMass: 1, density }) / 2);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => atomicVolume({ molarMass: 1, density: value })).toThrow(RangeError);
  });
});
