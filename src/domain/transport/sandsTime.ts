import { surfaceGradient, type Electrolyte } from './electrolyte.ts';

/**
 * Time after which the salt at the electrode is used up, s: t_S = π D (z c₀ F / (2 J (1 − t₊)))²
 * (H. J. S. Sand, Philos. Mag. 1, 45, 1901; with transference number: A. J. Bard, L. R. Faulkner, Electrochemical
 * Methods). Assumes a binary electrolyte of constant properties, a flat electrode, no convection and no second
 * electrode in reach (see `depletionTime` for a gap). Endless when cations carry all of the current.
 * @throws RangeError when an input is not above zero or the transference number does not lie from 0 to 1
 */
export function sandsTime(electrolyte: Electrolyte): number {
  const { concentration, diffusivity } = electrolyte;
  return (Math.PI / diffusivity) * (concentration / (2 * surfaceGradient(electrolyte))) ** 2;
}
