import { ELEMENTARY_CHARGE } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';
import { requireWithin } from '../requireWithin.ts';
import { thermalEnergy } from './thermalEnergy.ts';

interface Electrode {
  /** Exchange current density j₀, A/m². */
  readonly exchangeCurrentDensity: number;
  /** Transfer coefficient of stripping α, a fraction; plating has 1 − α. */
  readonly transferCoefficient: number;
  /** Overpotential, V: above zero for stripping, below zero for plating. */
  readonly overpotential: number;
  /** Temperature, K. */
  readonly temperature: number;
}

/**
 * Net current density of a one-electron step by the Butler–Volmer equation, A/m²:
 * j = j₀ [exp(α e η / k T) − exp(−(1 − α) e η / k T)]. Assumes that nothing is short at the surface (no limit by
 * transport).
 * @throws RangeError when j₀ or T is not above zero, α is no fraction or the overpotential is not finite
 */
export function butlerVolmerCurrentDensity(electrode: Electrode): number {
  const { exchangeCurrentDensity, transferCoefficient, overpotential, temperature } = electrode;
  requirePositive({ exchangeCurrentDensity });
  requireWithin('transferCoefficient', transferCoefficient, [0, 1]);
  if (!Number.isFinite(overpotential))
    throw new RangeError(`overpotential must be a finite number, not ${String(overpotential)}.`);
  const reduced = (ELEMENTARY_CHARGE * overpotential) / thermalEnergy({ temperature });
  return (
    exchangeCurrentDensity * (Math.exp(transferCoefficient * reduced) - Math.exp((transferCoefficient - 1) * reduced))
  );
}
