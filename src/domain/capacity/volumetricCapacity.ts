import { requirePositive } from '../requirePositive.ts';
import { specificCapacity } from './specificCapacity.ts';

interface DenseCarrier {
  /** Electrons that each atom gives, z. */
  readonly charge: number;
  /** Molar mass, kg/mol. */
  readonly molarMass: number;
  /** Density of the pore-free metal, kg/m³. */
  readonly density: number;
}

/**
 * Charge that a metal can give for each cubic metre, C/m³: q_v = z F ρ / M.
 * Assumes a deposit as dense as the bulk metal; a porous one holds less by its porosity.
 * @throws RangeError when an input is not a finite number above zero
 */
export function volumetricCapacity({ charge, molarMass, density }: DenseCarrier): number {
  requirePositive({ density });
  return specificCapacity({ charge, molarMass }) * density;
}
