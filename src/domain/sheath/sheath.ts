import type { Complex, SolutionRecipe } from './recipe.ts';

/** Solvent-separated pair, contact pair, aggregate; or a complex with a shell of its own. */
export type PairType = 'SSIP' | 'CIP' | 'AGG' | 'complex';

/** The members of one shell, in whole molecules. */
export interface Shell {
  readonly solvents: number;
  /** Donor atoms of solvent in contact with the cation. */
  readonly solventDonors: number;
  /** Anions (or chlorides) in contact with the cation, each with one donor atom. */
  readonly anions: number;
}

interface Common {
  readonly places: number;
  readonly pair: PairType;
  /** The shell that is drawn: one typical shell in whole molecules. */
  readonly drawn: Shell;
  /** Charge number of the cation with the anions that belong to it. */
  readonly netCharge: number;
}

/**
 * The shell of a cation in a solution, from counting. Numbers are averages for each cation; concentrations in mol/m³.
 */
export interface CountedSheath extends Common {
  readonly type: 'solution';
  readonly recipe: SolutionRecipe;
  readonly concentration: number;
  /** In the solution itself, without the diluent. */
  readonly localConcentration: number;
  readonly solventPerCation: number;
  readonly donorsPerCation: number;
  /** Averages over many shells; seldom whole. */
  readonly mean: Shell;
  readonly freeSolvents: number;
  /** Anions for each cation in the liquid, and how many of them no cation touches. */
  readonly anionsPerCation: number;
  readonly freeAnions: number;
  /** Why anions are in the shell: there are none, one stays although there is room, or solvent runs short. */
  readonly cause: 'none' | 'kept' | 'short';
  /** Concentration of the whole liquid above which solvent alone cannot fill the places. */
  readonly shortAbove: number;
}

/** The shell of a metal ion in a chloride complex, from its formula. */
export interface ComplexSheath extends Common {
  readonly type: 'complex';
  readonly complex: Complex;
}

export type Sheath = CountedSheath | ComplexSheath;
