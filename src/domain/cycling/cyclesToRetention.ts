import { requireWithin } from '../requireWithin.ts';

interface Wear {
  /** Coulombic efficiency: a fraction from 0 to 1. */
  readonly efficiency: number;
  /** Share of the metal at which the count stops: a fraction from 0 to 1. */
  readonly retention: number;
}

/**
 * Number of cycles after which a given share is left: n = ln(Q_n / Q_0) / ln CE; endless for a perfect efficiency.
 * Same assumptions as `retainedFraction`. Not rounded: the mark is passed in the cycle that follows.
 * @throws RangeError when an input is no fraction
 */
export function cyclesToRetention({ efficiency, retention }: Wear): number {
  requireWithin('efficiency', efficiency, [0, 1]);
  requireWithin('retention', retention, [0, 1]);
  if (retention === 1) return 0;
  return efficiency === 1 ? Infinity : Math.log(retention) / Math.log(efficiency);
}
