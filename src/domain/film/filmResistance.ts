import { requirePositive } from '../requirePositive.ts';

interface Film {
  /** Thickness, m. */
  readonly thickness: number;
  /** Ionic conductivity, S/m. */
  readonly conductivity: number;
}

/**
 * Resistance of a film times its area, Ω m²: R A = d / σ.
 * Assumes an even film with one conductivity; neglects the resistance of its two faces.
 * @throws RangeError when an input is not a finite number above zero
 */
export function filmResistance({ thickness, conductivity }: Film): number {
  requirePositive({ thickness, conductivity });
  return thickness / conductivity;
}
