import { AVOGADRO_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface Solid {
  /** Molar mass, kg/mol. */
  readonly molarMass: number;
  /** Density, kg/m³. */
  readonly density: number;
}

/**
 * Volume that one atom takes up in its solid, m³: Ω = M / (ρ N_A). Times N_A it is the molar volume.
 * @throws RangeError when an input is not a finite number above zero
 */
export function atomicVolume({ molarMass, density }: Solid): number {
  requirePositive({ molarMass, density });
  return molarMass / (density * AVOGADRO_CONSTANT);
}
