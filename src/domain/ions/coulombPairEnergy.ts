import { ELEMENTARY_CHARGE, VACUUM_PERMITTIVITY } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface IonPair {
  /** Charge number of the cation, above zero. */
  readonly cationCharge: number;
  /** Charge number of the anion without its sign, above zero. */
  readonly anionCharge: number;
  /** Distance between the two centres, m. */
  readonly distance: number;
  /** Relative permittivity of the medium between them, a pure number: 1 in vacuum. */
  readonly relativePermittivity: number;
}

/**
 * Energy of a pair of opposite point charges in a medium, J: E = −z₊ z₋ e² / (4π ε₀ ε_r d) (Coulomb's law); below zero,
 * because they attract. Assumes an even medium right up to the ions. In a first shell there is none, so the result is a
 * trend, no binding energy.
 * @throws RangeError when an input is not a finite number above zero
 */
export function coulombPairEnergy({ cationCharge, anionCharge, distance, relativePermittivity }: IonPair): number {
  requirePositive({ cationCharge, anionCharge, distance, relativePermittivity });
  const chargeProduct = cationCharge * anionCharge * ELEMENTARY_CHARGE ** 2;
  return -chargeProduct / (4 * Math.PI * VACUUM_PERMITTIVITY * relativePermittivity * distance);
}
