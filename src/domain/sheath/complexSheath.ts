import type { Ion } from './ion.ts';
import type { Complex, ComplexRecipe } from './recipe.ts';
import type { ComplexSheath } from './sheath.ts';

/** Net charge number of a chloride complex: metal ions less chlorides. */
export function complexCharge({ charge }: Pick<Ion, 'charge'>, { metals, terminal, bridges }: Complex): number {
  return metals * (charge - terminal) - bridges;
}

/**
 * The shell of a metal ion in a chloride complex. Solvent, counted with one donor atom each, fills the places that
 * chloride leaves.
 */
export function complexSheath(ion: Ion, complex: Complex, solvated: ComplexRecipe['solvated']): ComplexSheath {
  const anions = complex.terminal + complex.bridges;
  const solventDonors = solvated ? Math.max(0, ion.places - anions) : 0;
  return {
    type: 'complex',
    complex,
    places: anions + solventDonors,
    pair: 'complex',
    drawn: { anions, solventDonors, solvents: solventDonors },
    netCharge: complexCharge(ion, complex),
  };
}
