import { requireWithin } from '../requireWithin.ts';

interface Cycling {
  /** Coulombic efficiency, the share of the plated metal that comes back: a fraction from 0 to 1. */
  readonly efficiency: number;
  /** Number of cycles. */
  readonly cycles: number;
}

/**
 * Share of the metal that is left after n cycles: Q_n / Q_0 = CE^n.
 * Assumes no spare metal, the same efficiency in every cycle, and that all metal takes part in every cycle.
 * @throws RangeError when the efficiency is no fraction or the number of cycles is below zero
 */
export function retainedFraction({ efficiency, cycles }: Cycling): number {
  requireWithin('efficiency', efficiency, [0, 1]);
  requireWithin('cycles', cycles, [0, Number.MAX_VALUE]);
  return efficiency ** cycles;
}
