import { requirePositive } from '../requirePositive.ts';

interface Transfer {
  /** Reorganisation energy λ, J. */
  readonly reorganisationEnergy: number;
  /** Free energy of the step, J; below zero when it runs downhill. */
  readonly drivingEnergy: number;
}

/**
 * Barrier of an electron transfer, J: ΔG‡ = (λ + ΔG°)² / 4λ (R. A. Marcus, J. Chem. Phys. 24, 966, 1956).
 * At equilibrium it is λ/4. Where the step runs downhill by more than λ the barrier grows again (inverted region),
 * which a metal electrode with its continuum of levels does not show: trust it for |ΔG°| < λ.
 * @throws RangeError when λ is not above zero or the driving energy is not finite
 */
export function marcusBarrier({ reorganisationEnergy, drivingEnergy }: Transfer): number {
  requirePositive({ reorganisationEnergy });
  if (!Number.isFinite(drivingEnergy))
    throw new RangeError(`drivingEnergy must be a finite number, not ${String(drivingEnergy)}.`);
  return (reorganisationEnergy + drivingEnergy) ** 2 / (4 * reorganisationEnergy);
}
