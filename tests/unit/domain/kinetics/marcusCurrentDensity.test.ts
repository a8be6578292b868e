import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marcusCurrentDensity } from '~/domain/kinetics/marcusCurrentDensity';
import { butlerVolmerCurrentDensity } from '~/domain/kinetics/butlerVolmerCurrentDensity';
import { expectSame, impossible } from '../../amount.ts';

describe(marcusCurrentDensity, () => {
  const electronvolt = 1.602176634e-19;
  const electrode = { exchangeCurrentDensity: 10, reorganisationEnergy: 0.5 * electronvolt, temperature: 298.15 };
  const butlerVolmer = (overpotential: number): number =>
    butlerVolmerCurrentDensity({ ...electrode, transferCoefficient: 0.5, overpotential });

  it('passes nothing at equilibrium', () => {
    expect(marcusCurrentDensity({ ...electrode, overpotential: 0 })).toBe(0);
  });

  it('tends to Butler–Volmer with α = ½ for a stiff surrounding', () => {
    const stiff = marcusCurrentDensity({ ...electrode, reorganisationEnergy: 1e4 * electronvolt, overpotential: 0.2 });
    expectSame(stiff, butlerVolmer(0.2), 1e-3);
  });

  it('lags behind Butler–Volmer by exp(−(eη)² / 4λkT)', () => {
    const lag = Math.exp(-(0.2 ** 2) / (4 * 0.5 * 0.02569257912));
    expectSame(marcusCurrentDensity({ ...electrode, overpotential: 0.2 }), lag * butlerVolmer(0.2), 1e-6);
  });

  it('turns its sign with the overpotential and grows with j₀', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.4, noNaN: true }), (overpotential) => {
        const stripping = marcusCurrentDensity({ ...electrode, overpotential });
        expectSame(marcusCurrentDensity({ ...electrode, overpotential: -overpotential }), -stripping);
        expectSame(marcusCurrentDensity({ ...electrode, exchangeCurrentDensity: 20, overpotential }), 2 * stripping);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => marcusCurrentDensity({ ...electrode, exchangeCurrentDensity: value, overpotential: 0.1 })).toThrow(
      RangeError,
    );
  });
});
