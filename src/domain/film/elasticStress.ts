import { requirePositive } from '../requirePositive.ts';

interface Stretch {
  /** Young's modulus, Pa. */
  readonly youngsModulus: number;
  /** Strain along the pull: a fraction, positive for stretching. */
  readonly strain: number;
}

/**
 * Stress in a stretched film, Pa: s = E ε (Hooke's law, pulled along one axis). Real films crack or yield long before
 * large strains.
 * @throws RangeError when the modulus is not above zero or the strain is not finite
 */
export function elasticStress({ youngsModulus, strain }: Stretch): number {
  requirePositive({ youngsModulus });
  if (!Number.isFinite(strain)) throw new RangeError(`strain must be a finite number, not ${String(strain)}.`);
  return youngsModulus * strain;
}
