import { ELEMENTARY_CHARGE } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';
import { marcusBarrier } from './marcusBarrier.ts';
import { thermalEnergy } from './thermalEnergy.ts';

interface Electrode {
  /** Exchange current density j₀, A/m². */
  readonly exchangeCurrentDensity: number;
  /** Reorganisation energy λ, J. */
  readonly reorganisationEnergy: number;
  /** Overpotential, V: above zero for stripping, below zero for plating. */
  readonly overpotential: number;
  /** Temperature, K. */
  readonly temperature: number;
}

/**
 * Net current density of a one-electron step by Marcus theory, A/m²: j = j₀ [k(−eη) − k(+eη)] / k(0) with k(ΔG) =
 * exp(−ΔG‡(ΔG) / k T). Bends below the Butler–Volmer curve, to which (with α = ½) it tends for λ ≫ |eη|. Assumes a
 * single electron level: trust it for |eη| < λ.
 * @throws RangeError when j₀, λ or T is not above zero or the overpotential is not finite
 */
export function marcusCurrentDensity(electrode: Electrode): number {
  const { exchangeCurrentDensity, reorganisationEnergy, overpotential, temperature } = electrode;
  requirePositive({ exchangeCurrentDensity });
  const relativeRate = (drivingEnergy: number): number => {
    const excess = marcusBarrier({ reorganisationEnergy, drivingEnergy }) - reorganisationEnergy / 4;
    return Math.exp(-excess / thermalEnergy({ temperature }));
  };
  const energy = ELEMENTARY_CHARGE * overpotential;
  return exchangeCurrentDensity * (relativeRate(-energy) - relativeRate(energy));
}
