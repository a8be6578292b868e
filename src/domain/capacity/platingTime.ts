import { requirePositive } from '../requirePositive.ts';

interface Plating {
  /** Charge per area to be plated, C/m². */
  readonly arealCharge: number;
  /** Current density, A/m². */
  readonly currentDensity: number;
}

/**
 * Time that a constant current takes for a given charge per area, s: t = Q / J, the inverse of `chargePassed`.
 * @throws RangeError when an input is not a finite number above zero
 */
export function platingTime({ arealCharge, currentDensity }: Plating): number {
  requirePositive({ arealCharge, currentDensity });
  return arealCharge / currentDensity;
}
