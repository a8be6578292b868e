import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { butlerVolmerCurrentDensity } from '~/domain/kinetics/butlerVolmerCurrentDensity';
import { expectSame } from '../../amount.ts';

describe(butlerVolmerCurrentDensity, () => {
  const electrode = { exchangeCurrentDensity: 10, transferCoefficient: 0.5, temperature: 298.15 };

  it('passes nothing at equilibrium', () => {
    expect(butlerVolmerCurrentDensity({ ...electrode, overpotential: 0 })).toBe(0);
  });

  it('starts as a straight line of slope j₀ e / kT', () => {
    expectSame(butlerVolmerCurrentDensity({ ...electrode, overpotential: 1e-6 }), (10 * 1e-6) / 0.02569257912, 1e-6);
  });

  it('grows tenfold for each 118.3 mV far from equilibrium (Tafel’s slope 2.303 RT / αF)', () => {
    const near = butlerVolmerCurrentDensity({ ...electrode, overpotential: 0.4 });
    expectSame(butlerVolmerCurrentDensity({ ...electrode, overpotential: 0.4 + 0.1183187 }), 10 * near, 1e-5);
  });

  it('plates and strips alike for α = ½', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (overpotential) => {
        const stripping = butlerVolmerCurrentDensity({ ...electrode, overpotential });
        expectSame(butlerVolmerCurrentDensity({ ...electrode, overpotential: -overpotential }), -stripping);
      }),
    );
  });

  it.each([-0.1, 1.1, NaN])('refuses a transfer coefficient of %f', (transferCoefficient) => {
    expect(() => butlerVolmerCurrentDensity({ ...electrode, transferCoefficient, overpotential: 0 })).toThrow(
      RangeError,
    );
  });
});
