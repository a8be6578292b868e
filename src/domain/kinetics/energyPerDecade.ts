import { thermalEnergy } from './thermalEnergy.ts';

/**
 * How much higher a barrier must be to make a thermally activated step ten times slower, J: k T ln 10.
 * Assumes the same attempt frequency (Arrhenius). Temperature in kelvin.
 * @throws RangeError when an input is not a finite number above zero
 */
export function energyPerDecade({ temperature }: { readonly temperature: number }): number {
  return thermalEnergy({ temperature }) * Math.LN10;
}
