import { requirePositive } from '../requirePositive.ts';

interface Warmth {
  /** Temperature, K. */
  readonly temperature: number;
  /** Melting point, K. */
  readonly meltingPoint: number;
}

/**
 * Temperature as a share of the absolute melting point, a pure number: T / T_m. A rule of thumb: the nearer to 1, the
 * faster atoms move by themselves; surface barriers of single metals depart from it.
 * @throws RangeError when an input is not a finite number above zero
 */
export function homologousTemperature({ temperature, meltingPoint }: Warmth): number {
  requirePositive({ temperature, meltingPoint });
  return temperature / meltingPoint;
}
