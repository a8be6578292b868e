import { requirePositive } from '../requirePositive.ts';

interface Ion {
  /** Charge number, z. */
  readonly charge: number;
  /** Radius, m. */
  readonly radius: number;
}

/**
 * Charge over radius of an ion, 1/m: φ = z / r (G. H. Cartledge, J. Am. Chem. Soc. 50, 2855, 1928). A first measure of
 * how hard it pulls on a neighbour; without e / (4π ε₀), by which it becomes the electric potential at the ion's
 * surface.
 * @throws RangeError when an input is not a finite number above zero
 */
export function ionicPotential({ charge, radius }: Ion): number {
  requirePositive({ charge, radius });
  return charge / radius;
}
