import { requirePositive } from '../requirePositive.ts';

interface Interface {
  /** Spacing of the atoms in the substrate, m. */
  readonly substrate: number;
  /** Spacing of the atoms in the deposit when it is free, m. */
  readonly deposit: number;
}

/**
 * Strain that a deposit must take on to follow its substrate, a signed fraction: (a_s − a_d) / a_d.
 * Above zero the deposit is stretched, below zero squeezed. Assumes that spacings are compared along matching
 * directions.
 * @throws RangeError when an input is not a finite number above zero
 */
export function latticeMismatch({ substrate, deposit }: Interface): number {
  requirePositive({ substrate, deposit });
  return (substrate - deposit) / deposit;
}
