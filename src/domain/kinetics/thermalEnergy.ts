import { BOLTZMANN_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

/** 25 °C, the temperature of the book's examples, K. */
export const ROOM_TEMPERATURE = 298.15;

/**
 * Thermal energy, J: k T, with the temperature in kelvin. Divided by e it is the thermal voltage R T / F.
 * @throws RangeError when an input is not a finite number above zero
 */
export function thermalEnergy({ temperature }: { readonly temperature: number }): number {
  requirePositive({ temperature });
  return BOLTZMANN_CONSTANT * temperature;
}
