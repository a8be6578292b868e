import { FARADAY_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';

/** A binary electrolyte that carries a constant current between planar electrodes. */
export interface Electrolyte {
  /** Current density, A/m². */
  readonly currentDensity: number;
  /** Concentration of the cation at rest, mol/m³. */
  readonly concentration: number;
  /** Diffusion coefficient of the salt, m²/s. */
  readonly diffusivity: number;
  /** Share of the current that cations carry, t₊, below 1. */
  readonly transferenceNumber: number;
  /** Charge number of the cation, z. */
  readonly charge: number;
}

/**
 * Slope of the concentration that diffusion needs at the electrode to make up what migration does not bring, mol/m⁴:
 * J (1 − t₊) / (z F D).
 * @throws RangeError when an input is not above zero or the transference number does not lie from 0 to 1
 */
export function surfaceGradient({
  currentDensity,
  concentration,
  diffusivity,
  transferenceNumber,
  charge,
}: Electrolyte): number {
  requirePositive({ currentDensity, concentration, diffusivity, charge });
  requireWithin('transferenceNumber', transferenceNumber, [0, 1]);
  return (currentDensity * (1 - transferenceNumber)) / (charge * FARADAY_CONSTANT * diffusivity);
}
