import { requirePositive } from '../requirePositive.ts';

interface Foil {
  /** Thickness, m. */
  readonly thickness: number;
  /** Charge held by each cubic metre of the metal, C/m³. */
  readonly volumetricCapacity: number;
}

/**
 * Charge that a dense foil or layer holds for each square metre, C/m²: Q = q_v d, the inverse of `layerThickness`.
 * @throws RangeError when an input is not a finite number above zero
 */
export function foilCharge({ thickness, volumetricCapacity }: Foil): number {
  requirePositive({ thickness, volumetricCapacity });
  return thickness * volumetricCapacity;
}
