import { concentrationProfile } from './concentrationProfile.ts';
import { surfaceGradient, type Electrolyte } from './electrolyte.ts';
import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';

interface PlaceInGap {
  /** Distance from the plating electrode, m, up to the gap. */
  readonly distance: number;
  /** Time since the current was switched on, s. */
  readonly time: number;
  /** Distance between the electrodes, m. */
  readonly gap: number;
}

/**
 * Below this D t / L² the two electrodes do not yet feel each other (their overlap is exp(−25)), and the series would
 * need many terms.
 */
const SHORT_TIME = 0.01;

/**
 * Concentration between a plating and a stripping electrode of the same metal, mol/m³:
 * c = c₀ + g (x − L/2) + (4 g L / π²) Σ cos(n π x / L) exp(−n² π² D t / L²) / n², n = 1, 3, 5, …, with g = J (1 − t₊) /
 * (z F D). Solves the diffusion equation with the same constant flux in at one face and out at the other; the salt in
 * the gap is conserved.
 * @throws RangeError when an electrolyte input is impossible or place and time lie outside the gap
 */
export function gapConcentration(electrolyte: Electrolyte, { distance, time, gap }: PlaceInGap): number {
  requirePositive({ gap });
  requireWithin('distance', distance, [0, gap]);
  requireWithin('time', time, [0, Number.MAX_VALUE]);
  const reducedTime = (electrolyte.diffusivity * time) / gap ** 2;
  if (reducedTime < SHORT_TIME) {
    const depleted = concentrationProfile(electrolyte, { distance, time });
    return depleted + electrolyte.concentration - concentrationProfile(electrolyte, { distance: gap - distance, time });
  }
  const gradient = surfaceGradient(electrolyte);
  let series = 0;
  for (let n = 1; n ** 2 * Math.PI ** 2 * reducedTime < 40; n += 2) {
    series += (Math.cos((n * Math.PI * distance) / gap) * Math.exp(-(n ** 2) * Math.PI ** 2 * reducedTime)) / n ** 2;
  }
  return electrolyte.concentration + gradient * (distance - gap / 2 + ((4 * gap) / Math.PI ** 2) * series);
}
