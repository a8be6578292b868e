import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';

interface Goal {
  /** Share of the metal that is to be left: a fraction from 0 to 1. */
  readonly retention: number;
  /** Number of cycles. */
  readonly cycles: number;
}

/**
 * Coulombic efficiency that leaves a given share after n cycles: CE = (Q_n / Q_0)^(1/n), the inverse of
 * `retainedFraction`. Its distance from 1 is the mean loss per cycle.
 * @throws RangeError when the retention is no fraction or the number of cycles is not above zero
 */
export function efficiencyForRetention({ retention, cycles }: Goal): number {
  requireWithin('retention', retention, [0, 1]);
  requirePositive({ cycles });
  return retention ** (1 / cycles);
}
