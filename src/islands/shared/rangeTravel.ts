import type { NumberField } from './widgetFields.ts';

/** Places on a slider; an even step for the arrow keys on linear and logarithmic travel alike. */
export const TRAVEL_STEPS = 200;

const SIGNIFICANT = 3;

/** Where a value stands on its slider, 0 to `TRAVEL_STEPS`. */
export function travelOf({ min, max, travel }: NumberField, value: number): number {
  const share = travel === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.round(share * TRAVEL_STEPS);
}

/** The value at a place: on a step when travel is linear, to three figures when it is logarithmic; ends are exact. */
export function valueAt({ min, max, step, travel }: NumberField, place: number): number {
  if (place <= 0) return min;
  if (place >= TRAVEL_STEPS) return max;
  const share = place / TRAVEL_STEPS;
  if (travel === 'log') return Number((min * (max / min) ** share).toPrecision(SIGNIFICANT));
  const steps = Math.round((share * (max - min)) / step);
  // Twelve figures take away what binary fractions add: 0.30000000000000004.
  return Math.min(max, Number((min + steps * step).toPrecision(12)));
}
