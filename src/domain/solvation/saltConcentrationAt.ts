import { requirePositive } from '../requirePositive.ts';

interface Solution {
  /** Solvent molecules for each cation. */
  readonly solventPerCation: number;
  /** Volume that a mole of the salt takes up in solution, m³/mol. */
  readonly saltMolarVolume: number;
  /** Concentration of the pure solvent, mol/m³. */
  readonly solventConcentration: number;
}

/**
 * Concentration at which each cation has a given number of solvent molecules, mol/m³: c = c_solv / (N + c_solv v).
 * The inverse of the function `solventPerCation`, with its assumptions.
 * @throws RangeError when an input is not a finite number above zero
 */
export function saltConcentrationAt({ solventPerCation, saltMolarVolume, solventConcentration }: Solution): number {
  requirePositive({ solventPerCation, saltMolarVolume, solventConcentration });
  return solventConcentration / (solventPerCation + solventConcentration * saltMolarVolume);
}
