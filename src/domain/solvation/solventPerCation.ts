import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';

interface Solution {
  /** Concentration of the salt, mol/m³. */
  readonly saltConcentration: number;
  /** Volume that a mole of the salt takes up in solution, m³/mol. */
  readonly saltMolarVolume: number;
  /** Concentration of the pure solvent, mol/m³. */
  readonly solventConcentration: number;
}

/**
 * Solvent molecules for each cation, a pure number: N = (1 − c v) c_solv / c.
 * Assumes one cation per formula unit and volumes that add up. Times the donor atoms per molecule it says whether
 * solvent alone can fill the first shell; below that, anions must enter.
 * @throws RangeError when an input is not above zero or the salt would fill more than the whole volume
 */
export function solventPerCation({ saltConcentration, saltMolarVolume, solventConcentration }: Solution): number {
  requirePositive({ saltConcentration, saltMolarVolume, solventConcentration });
  const saltShare = saltConcentration * saltMolarVolume;
  requireWithin('share of the volume that the salt fills', saltShare, [0, 1]);
  return ((1 - saltShare) * solventConcentration) / saltConcentration;
}
