import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solventPerCation } from '~/domain/solvation/solventPerCation';
import { amount, expectSame } from '../../amount.ts';

describe(solventPerCation, () => {
  const dme = { saltMolarVolume: 1e-4, solventConcentration: 868 / 0.09012 };

  it.each([
    [1, 8.7],
    [3, 2.2],
    [4, 1.4],
    [4.8, 1.0],
    [5.2, 0.9],
  ])('leaves at %f M %f DME for each cation', (molar, expected) => {
    expect(solventPerCation({ ...dme, saltConcentration: molar * 1000 })).toBeCloseTo(expected, 1);
  });

  it('is nothing when the salt fills the whole volume, and endless in thin solutions', () => {
    expect(solventPerCation({ ...dme, saltConcentration: 1e4 })).toBe(0);
    expect(solventPerCation({ ...dme, saltConcentration: 1e-9 })).toBeGreaterThan(1e12);
  });

  it('goes with one over the concentration when the salt takes no room', () => {
    fc.assert(
      fc.property(amount, (saltConcentration) => {
        const point = { saltMolarVolume: 1e-30, solventConcentration: 9632 };
        const one = solventPerCation({ ...point, saltConcentration });
        expectSame(solventPerCation({ ...point, saltConcentration: 2 * saltConcentration }), one / 2);
      }),
    );
  });

  it('refuses more salt than fits', () => {
    expect(() => solventPerCation({ ...dme, saltConcentration: 10_001 })).toThrow('share of the volume');
  });
});
