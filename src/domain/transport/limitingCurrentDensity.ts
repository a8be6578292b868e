import { FARADAY_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';
import type { Electrolyte } from './electrolyte.ts';

interface Gap extends Omit<Electrolyte, 'currentDensity'> {
  /** Distance between the electrodes, m. */
  readonly gap: number;
}

/**
 * Largest current density that can last between two electrodes of the same metal, A/m²: J_lim = 2 z F D c₀ / ((1 − t₊)
 * L). At it, the concentration falls in a straight line from 2 c₀ at the stripping electrode to nothing at the plating
 * one. Assumptions as in `sandsTime`. A separator's pores lower it. Endless when cations carry all of the current.
 * @throws RangeError when an input is not above zero or the transference number does not lie from 0 to 1
 */
export function limitingCurrentDensity({ concentration, diffusivity, transferenceNumber, charge, gap }: Gap): number {
  requirePositive({ concentration, diffusivity, charge, gap });
  requireWithin('transferenceNumber', transferenceNumber, [0, 1]);
  return (2 * charge * FARADAY_CONSTANT * diffusivity * concentration) / ((1 - transferenceNumber) * gap);
}
