import { requirePositive } from '../requirePositive.ts';
import { NEIGHBOURS_PER_LATTICE_CONSTANT, type Structure } from './structures.ts';

interface Crystal {
  readonly structure: Structure;
  /** Lattice constant a, m. */
  readonly latticeConstant: number;
}

/**
 * Distance between neighbouring atoms, m: a√3/2 in bcc, a/√2 in fcc, a in the basal plane of hcp.
 * @throws RangeError when an input is not a finite number above zero
 */
export function nearestNeighbourDistance({ structure, latticeConstant }: Crystal): number {
  requirePositive({ latticeConstant });
  return NEIGHBOURS_PER_LATTICE_CONSTANT[structure] * latticeConstant;
}
