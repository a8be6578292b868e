import { requirePositive } from '../requirePositive.ts';

interface Foil {
  /** Thickness, m. */
  readonly thickness: number;
  /** Density, kg/m³. */
  readonly density: number;
}

/**
 * Mass of a dense foil for each square metre, kg/m²: m = ρ d.
 * @throws RangeError when an input is not a finite number above zero
 */
export function foilMass({ thickness, density }: Foil): number {
  requirePositive({ thickness, density });
  return thickness * density;
}
