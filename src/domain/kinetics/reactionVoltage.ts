import { FARADAY_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface Reaction {
  /** Free energy of the reaction as written, J/mol; below zero when it runs by itself. */
  readonly freeEnergy: number;
  /** Electrons that the reaction as written passes on. */
  readonly electrons: number;
}

/**
 * Voltage that drives a reaction, V: E = −ΔG / (z F); below zero when the reaction would run uphill.
 * @throws RangeError when the free energy is not finite or the number of electrons is not above zero
 */
export function reactionVoltage({ freeEnergy, electrons }: Reaction): number {
  requirePositive({ electrons });
  if (!Number.isFinite(freeEnergy))
    throw new RangeError(`freeEnergy must be a finite number, not ${String(freeEnergy)}.`);
  return -freeEnergy / (electrons * FARADAY_CONSTANT);
}
