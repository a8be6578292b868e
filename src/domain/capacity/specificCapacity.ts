import { FARADAY_CONSTANT } from '../constants.ts';
import { requirePositive } from '../requirePositive.ts';

interface Carrier {
  /** Electrons that each atom gives, z. */
  readonly charge: number;
  /** Molar mass of the atom, or of the formula unit that holds the z electrons, kg/mol. */
  readonly molarMass: number;
}

/**
 * Charge that a metal can give for each kilogram, C/kg: q = z F / M (Faraday's law of electrolysis).
 * Assumes that every atom dissolves and gives all z electrons; counts the bare metal alone, without foil or excess.
 * @throws RangeError when an input is not a finite number above zero
 */
export function specificCapacity({ charge, molarMass }: Carrier): number {
  requirePositive({ charge, molarMass });
  return (charge * FARADAY_CONSTANT) / molarMass;
}
