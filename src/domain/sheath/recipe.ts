import type { Solvent } from './solvents.ts';

export type AnionName = 'FSI' | 'TFSI' | 'B(hfip)4';

/** A salt dissolved in one solvent: its shell is counted. */
export interface SolutionRecipe {
  readonly type: 'solution';
  readonly solvent: Solvent;
  readonly anion: AnionName;
  /** Volume that a mole of the salt takes up, m³/mol. Always an assumption. */
  readonly saltMolarVolume: number;
  /** Concentrations of the whole liquid that are shown, mol/m³. */
  readonly range: readonly [least: number, most: number];
  /** The one that the review names, or an example where it names none, mol/m³. */
  readonly usual: number;
  /** Volume of the whole liquid over that of the solution in it: 1 without a diluent. */
  readonly dilution: number;
  /**
   * Anions that stay on the cation although solvent abounds, from a concentration in the solution upwards (mol/m³). As
   * reported, not counted.
   */
  readonly kept: { readonly anions: 0 | 1; readonly from: number };
}

/** A metal ion bound to chlorides: its shell follows from the formula. */
export interface Complex {
  /** In the notation of the drawings: `Mg_2Cl_3^+`. */
  readonly formula: string;
  readonly metals: 1 | 2;
  /** Chlorides that each metal ion has for itself. */
  readonly terminal: number;
  /** Chlorides that two metal ions share. */
  readonly bridges: number;
}

export type ComplexForm = 'one' | 'two';

/** Chloride complexes, each in a form with one metal ion and one with two. */
export interface ComplexRecipe {
  readonly type: 'complex';
  readonly forms: Readonly<Record<ComplexForm, Complex>>;
  /** Donor atoms of the solvent fill the places that chloride leaves free. */
  readonly solvated: boolean;
}

export type Recipe = SolutionRecipe | ComplexRecipe;
