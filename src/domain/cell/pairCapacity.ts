import { requirePositive } from '../requirePositive.ts';

interface Electrodes {
  /** Charge per mass of the negative electrode, C/kg. */
  readonly negative: number;
  /** Charge per mass of the positive electrode, C/kg. */
  readonly positive: number;
}

/**
 * Charge per mass of two electrodes together, C/kg: 1/q = 1/q₋ + 1/q₊, because the masses that a given charge needs add
 * up. Assumes balanced electrodes without reserve (N/P 1); leaves out collectors, electrolyte and casing.
 * @throws RangeError when an input is not a finite number above zero
 */
export function pairCapacity({ negative, positive }: Electrodes): number {
  requirePositive({ negative, positive });
  return (negative * positive) / (negative + positive);
}
