import { complexSheath } from './complexSheath.ts';
import { countSheath } from './countSheath.ts';
import type { Ion } from './ion.ts';
import type { ComplexForm, Recipe } from './recipe.ts';
import type { Sheath } from './sheath.ts';

interface Conditions {
  /** Of the whole liquid, mol/m³; unused for complexes. */
  readonly concentration: number;
  /** Which complex; unused for solutions. */
  readonly form: ComplexForm;
}

/**
 * The first shell of a cation in an electrolyte: counted in a solution, read from the formula in a chloride complex.
 * Throws as `countSheath` does.
 */
export function computeSheath(ion: Ion, recipe: Recipe, { concentration, form }: Conditions): Sheath {
  return recipe.type === 'solution'
    ? countSheath(ion, recipe, concentration)
    : complexSheath(ion, recipe.forms[form], recipe.solvated);
}
