import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saltConcentrationAt } from '~/domain/solvation/saltConcentrationAt';
import { solventPerCation } from '~/domain/solvation/solventPerCation';
import { expectSame, impossible } from '../../amount.ts';

describe(saltConcentrationAt, () => {
  const dme = { saltMolarVolume: 1e-4, solventConcentration: 868 / 0.09012 };

  it.each([
    [3, 2.43],
    [2, 3.25],
  ])('has %i DME for each cation at %f M', (count, molar) => {
    expect(saltConcentrationAt({ ...dme, solventPerCation: count }) / 1000).toBeCloseTo(molar, 2);
  });

  it('undoes solventPerCation', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (count) => {
        const saltConcentration = saltConcentrationAt({ ...dme, solventPerCation: count });
        expectSame(solventPerCation({ ...dme, saltConcentration }), count);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => saltConcentrationAt({ ...dme, solventPerCation: value })).toThrow(RangeError);
  });
});
