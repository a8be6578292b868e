import { requirePositive } from '../requirePositive.ts';
import { fillingTime } from './fillingTime.ts';

interface Filling {
  /** Charge per area that fills the cell, C/m². */
  readonly arealCharge: number;
  /** C-rate, 1/h. */
  readonly cRate: number;
}

/**
 * Current density that fills a cell at a C-rate, A/m²: J = Q / t. Same assumptions as `fillingTime`.
 * @throws RangeError when an input is not a finite number above zero
 */
export function fillingCurrentDensity({ arealCharge, cRate }: Filling): number {
  requirePositive({ arealCharge });
  return arealCharge / fillingTime({ cRate });
}
