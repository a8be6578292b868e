import { requirePositive } from '../requirePositive.ts';

interface Spreading {
  /** Diffusion coefficient, m²/s. */
  readonly diffusivity: number;
  /** Time, s. */
  readonly time: number;
}

/**
 * Depth to which diffusion reaches in a given time, m: √(D t). An order of magnitude: a sharp edge does not exist.
 * @throws RangeError when an input is not a finite number above zero
 */
export function diffusionLength({ diffusivity, time }: Spreading): number {
  requirePositive({ diffusivity, time });
  return Math.sqrt(diffusivity * time);
}
