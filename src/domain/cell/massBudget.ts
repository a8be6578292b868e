import { requirePositive } from '../requirePositive.ts';

interface Target {
  /** Charge per area that the cell delivers, C/m². */
  readonly arealCharge: number;
  /** Mean voltage of the cell, V. */
  readonly voltage: number;
  /** Energy per mass aimed at, J/kg. */
  readonly specificEnergy: number;
}

/**
 * Mass that all parts of a cell together may have for each square metre, kg/m²: m = Q U / E.
 * @throws RangeError when an input is not a finite number above zero
 */
export function massBudget({ arealCharge, voltage, specificEnergy }: Target): number {
  requirePositive({ arealCharge, voltage, specificEnergy });
  return (arealCharge * voltage) / specificEnergy;
}
