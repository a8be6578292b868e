import { thermalEnergy } from './thermalEnergy.ts';

interface ExtraBarrier {
  /** By how much the barrier is higher, J; below zero when it is lower. */
  readonly energy: number;
  /** Temperature, K. */
  readonly temperature: number;
}

/**
 * How many times slower a thermally activated step becomes by an extra barrier, a pure number: exp(ΔE / k T)
 * (Arrhenius).
 * @throws RangeError when the energy is not finite or the temperature is not above zero
 */
export function slowdownFactor({ energy, temperature }: ExtraBarrier): number {
  if (!Number.isFinite(energy)) throw new RangeError(`energy must be a finite number, not ${String(energy)}.`);
  return Math.exp(energy / thermalEnergy({ temperature }));
}
