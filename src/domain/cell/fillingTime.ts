import { requirePositive } from '../requirePositive.ts';

const SECONDS_PER_HOUR = 3600;

/**
 * Time in which a cell is filled at a C-rate (1/h), s: t = 1 / n. At 1 C a cell is filled in one hour, at 5 C in twelve
 * minutes. Assumes constant current and the full capacity at that rate.
 * @throws RangeError when the rate is not a finite number above zero
 */
export function fillingTime({ cRate }: { readonly cRate: number }): number {
  requirePositive({ cRate });
  return SECONDS_PER_HOUR / cRate;
}
