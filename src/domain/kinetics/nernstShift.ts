import { FARADAY_CONSTANT, GAS_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface Change {
  /** New activity of the ion over the old one, a pure number. */
  readonly activityRatio: number;
  /** Charge number of the ion, z. */
  readonly charge: number;
  /** Temperature, K. */
  readonly temperature: number;
}

/**
 * Shift of a metal's equilibrium potential when the activity of its ion changes, V: ΔE = (R T / z F) ln(a₂ / a₁)
 * (Nernst equation).
 * @throws RangeError when an input is not a finite number above zero
 */
export function nernstShift({ activityRatio, charge, temperature }: Change): number {
  requirePositive({ activityRatio, charge, temperature });
  return ((GAS_CONSTANT * temperature) / (charge * FARADAY_CONSTANT)) * Math.log(activityRatio);
}
