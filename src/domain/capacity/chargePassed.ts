import { requirePositive } from '../requirePositive.ts';

interface Plating {
  /** Current density, A/m². */
  readonly currentDensity: number;
  /** Duration, s. */
  readonly time: number;
}

/**
 * Charge per area that a constant current carries in a given time, C/m²: Q = J t.
 * Assumes that all of it plates metal (Coulombic efficiency 1).
 * @throws RangeError when an input is not a finite number above zero
 */
export function chargePassed({ currentDensity, time }: Plating): number {
  requirePositive({ currentDensity, time });
  return currentDensity * time;
}
