import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';

interface Mixture {
  /** Concentration before dilution, mol/m³. */
  readonly concentration: number;
  /** Parts by volume of the solution. */
  readonly solutionParts: number;
  /** Parts by volume of the diluent. */
  readonly diluentParts: number;
}

/**
 * Mean concentration after dilution, mol/m³: c V_s / (V_s + V_d). Assumes volumes that add up; says nothing of clusters
 * that stay together.
 * @throws RangeError when concentration or solution are not above zero or the diluent is below zero
 */
export function dilutedConcentration({ concentration, solutionParts, diluentParts }: Mixture): number {
  requirePositive({ concentration, solutionParts });
  requireWithin('diluentParts', diluentParts, [0, Number.MAX_VALUE]);
  return (concentration * solutionParts) / (solutionParts + diluentParts);
}
