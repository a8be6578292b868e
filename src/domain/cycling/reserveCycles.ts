import { requireWithin } from '../requireWithin.ts';

interface Reserve {
  /** Charge of the negative electrode over that of the positive one, N/P, at least 1. */
  readonly ratio: number;
  /** Coulombic efficiency: a fraction from 0 to 1. */
  readonly efficiency: number;
}

/**
 * Number of full cycles for which spare metal makes good the losses: n = (N/P − 1) / (1 − CE).
 * In each cycle the share 1 − CE of one full charge is lost, and the cathode takes up the same charge until the reserve
 * is spent. Endless for a perfect efficiency.
 * @throws RangeError when there is no reserve to speak of (N/P below 1) or the efficiency is no fraction
 */
export function reserveCycles({ ratio, efficiency }: Reserve): number {
  requireWithin('ratio', ratio, [1, Number.MAX_VALUE]);
  requireWithin('efficiency', efficiency, [0, 1]);
  if (ratio === 1) return 0;
  return efficiency === 1 ? Infinity : (ratio - 1) / (1 - efficiency);
}
