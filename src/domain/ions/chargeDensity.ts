import { ELEMENTARY_CHARGE } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface Ion {
  /** Charge number, z. */
  readonly charge: number;
  /** Radius, m. State which: crystal radii (Shannon 1976) are 14 pm larger than effective ones. */
  readonly radius: number;
}

/**
 * Charge of an ion over the volume of a sphere of its radius, C/m³: ρ_q = z e / (4/3 π r³)
 * (G. Rayner-Canham, T. Overton, Descriptive Inorganic Chemistry). The cube makes it very sensitive to the choice of
 * radius.
 * @throws RangeError when an input is not a finite number above zero
 */
export function chargeDensity({ charge, radius }: Ion): number {
  requirePositive({ charge, radius });
  return (charge * ELEMENTARY_CHARGE) / ((4 / 3) * Math.PI * radius ** 3);
}
