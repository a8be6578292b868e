import { FARADAY_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface Nucleus {
  /** Surface energy, J/m². */
  readonly surfaceEnergy: number;
  /** Volume of a mole of the metal, m³/mol. */
  readonly molarVolume: number;
  /** Charge number of the ion, z. */
  readonly charge: number;
  /** Size of the overpotential without its sign, V. */
  readonly overpotential: number;
}

/**
 * Radius above which a nucleus grows, m: r* = 2 γ V_m / (z F |η|) (classical nucleation).
 * Assumes a bare sphere with the surface energy of the bulk metal; a substrate that the metal wets lowers the cost. At
 * a few nanometres this is a trend.
 * @throws RangeError when an input is not a finite number above zero
 */
export function criticalRadius({ surfaceEnergy, molarVolume, charge, overpotential }: Nucleus): number {
  requirePositive({ surfaceEnergy, molarVolume, charge, overpotential });
  return (2 * surfaceEnergy * molarVolume) / (charge * FARADAY_CONSTANT * overpotential);
}
