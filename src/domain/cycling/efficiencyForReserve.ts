import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';

interface Goal {
  /** Charge of the negative electrode over that of the positive one, N/P, at least 1. */
  readonly ratio: number;
  /** Number of full cycles for which the reserve is to last. */
  readonly cycles: number;
}

/**
 * Coulombic efficiency at which spare metal lasts for n full cycles: CE = 1 − (N/P − 1) / n, the inverse of
 * `reserveCycles`. Below zero when the reserve outlasts the cycles even if nothing comes back.
 * @throws RangeError when N/P is below 1 or the number of cycles is not above zero
 */
export function efficiencyForReserve({ ratio, cycles }: Goal): number {
  requireWithin('ratio', ratio, [1, Number.MAX_VALUE]);
  requirePositive({ cycles });
  return 1 - (ratio - 1) / cycles;
}
