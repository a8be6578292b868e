import { requirePositive } from '../requirePositive.ts';

interface Layer {
  /** Charge held by each square metre, C/m². */
  readonly arealCharge: number;
  /** Charge held by each cubic metre of the material, C/m³. */
  readonly volumetricCapacity: number;
}

/**
 * Thickness of a dense, flat layer that holds a given charge per area, m: d = Q / q_v.
 * A porous layer is thicker by 1 / (1 − porosity). For a foil with reserve, multiply the cathode's Q by N/P first.
 * @throws RangeError when an input is not a finite number above zero
 */
export function layerThickness({ arealCharge, volumetricCapacity }: Layer): number {
  requirePositive({ arealCharge, volumetricCapacity });
  return arealCharge / volumetricCapacity;
}
