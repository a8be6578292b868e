import { requirePositive } from '../requirePositive.ts';
import { filmResistance } from './filmResistance.ts';

interface CurrentThroughFilm {
  /** Current density, A/m². */
  readonly currentDensity: number;
  /** Thickness, m. */
  readonly thickness: number;
  /** Ionic conductivity, S/m. */
  readonly conductivity: number;
}

/**
 * Voltage lost in a film that carries a current, V: ΔV = J d / σ (Ohm's law). Same assumptions as `filmResistance`.
 * @throws RangeError when an input is not a finite number above zero
 */
export function filmVoltageDrop({ currentDensity, ...film }: CurrentThroughFilm): number {
  requirePositive({ currentDensity });
  return currentDensity * filmResistance(film);
}
