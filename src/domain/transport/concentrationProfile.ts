import { surfaceGradient, type Electrolyte } from './electrolyte.ts';
import { erfc } from './erfc.ts';
import { requireWithin } from '../requireWithin.ts';

interface Place {
  /** Distance from the plating electrode, m. */
  readonly distance: number;
  /** Time since the current was switched on, s. */
  readonly time: number;
}

/**
 * Concentration before a plating electrode with liquid without end behind it, mol/m³:
 * c = c₀ − g [2 √(D t / π) exp(−x² / 4 D t) − x erfc(x / 2 √(D t))] with g = J (1 − t₊) / (z F D)
 * (H. S. Carslaw, J. C. Jaeger, Conduction of Heat in Solids, §2.9: constant flux). Assumptions as in `sandsTime`;
 * after Sand's time the formula goes below zero at the electrode and no longer describes the cell.
 * @throws RangeError when an electrolyte input is impossible or the distance or time is below zero
 */
export function concentrationProfile(electrolyte: Electrolyte, { distance, time }: Place): number {
  requireWithin('distance', distance, [0, Number.MAX_VALUE]);
  requireWithin('time', time, [0, Number.MAX_VALUE]);
  const gradient = surfaceGradient(electrolyte);
  if (time === 0) return electrolyte.concentration;
  const spread = Math.sqrt(electrolyte.diffusivity * time);
  const reduced = distance / (2 * spread);
  const missing = (2 * spread * Math.exp(-(reduced ** 2))) / Math.sqrt(Math.PI) - distance * erfc(reduced);
  return electrolyte.concentration - gradient * missing;
}
