import { requirePositive } from '../requirePositive.ts';

interface Liquid {
  /** Density, kg/m³. */
  readonly density: number;
  /** Molar mass, kg/mol. */
  readonly molarMass: number;
}

/**
 * Amount of a pure liquid in a cubic metre of itself, mol/m³: c = ρ / M.
 * @throws RangeError when an input is not a finite number above zero
 */
export function pureConcentration({ density, molarMass }: Liquid): number {
  requirePositive({ density, molarMass });
  return density / molarMass;
}
