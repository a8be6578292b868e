import type { CationSymbol } from './ion.ts';
import type { LiquidKind } from './liquids.ts';
import type { ComplexRecipe, Recipe, SolutionRecipe } from './recipe.ts';
import { DEE, DMAC, DME } from './solvents.ts';

/** 1 M = 1000 mol/m³; 1 L/mol = 1e-3 m³/mol. */
const M = 1e3;
const L = 1e-3;

/**
 * Volume that a mole of salt takes up, m³/mol. Assumptions: those of the solvation chapter for one FSI and, as an upper
 * bound, for two TFSI; for two borates half the liquid at 0.5 M.
 */
export const SALT_VOLUME = { FSI: 0.1 * L, TFSI: (2 / 3) * L, 'B(hfip)4': 1 * L };

/** The review counts concentrated electrolytes from here on. */
export const CONCENTRATED = 3 * M;
const FROM_CONCENTRATED = { anions: 1, from: CONCENTRATED } as const;
const ALWAYS = { anions: 1, from: 0 } as const;
const NEVER = { anions: 0, from: 0 } as const;

const alkali = (part: Partial<SolutionRecipe>): SolutionRecipe => ({
  type: 'solution',
  solvent: DME,
  anion: 'FSI',
  saltMolarVolume: SALT_VOLUME.FSI,
  range: [0.1 * M, 5.5 * M],
  usual: 1 * M,
  dilution: 1,
  kept: FROM_CONCENTRATED,
  ...part,
});

const divalent = (part: Partial<SolutionRecipe>): SolutionRecipe => ({
  type: 'solution',
  solvent: DME,
  anion: 'TFSI',
  saltMolarVolume: SALT_VOLUME.TFSI,
  range: [0.1 * M, 0.5 * M],
  usual: 0.5 * M,
  dilution: 1,
  kept: NEVER,
  ...part,
});

const concentrated = (usual: number): SolutionRecipe => alkali({ range: [CONCENTRATED, 5.5 * M], usual });

/** One volume of concentrated solution with three of diluent, the chapter's example. */
const localized = alkali({ range: [0.8 * M, 1.3 * M], dilution: 4 });
const weaklySolvating = alkali({ solvent: DEE, range: [0.1 * M, 2 * M], kept: ALWAYS });

const magnesiumChlorides: ComplexRecipe = {
  type: 'complex',
  solvated: true,
  forms: {
    one: { formula: 'MgCl^+', metals: 1, terminal: 1, bridges: 0 },
    two: { formula: 'Mg_2Cl_3^+', metals: 2, terminal: 0, bridges: 3 },
  },
};

const chloroaluminates: ComplexRecipe = {
  type: 'complex',
  solvated: false,
  forms: {
    one: { formula: 'AlCl_4^−', metals: 1, terminal: 4, bridges: 0 },
    two: { formula: 'Al_2Cl_7^−', metals: 2, terminal: 3, bridges: 1 },
  },
};

const alkaliLiquids = (concentratedAt: number) => ({
  ordinary: alkali({}),
  hce: concentrated(concentratedAt * M),
  lhce: localized,
  weak: weaklySolvating,
});

const divalentLiquids = {
  ordinary: divalent({ kept: ALWAYS }),
  strong: divalent({ solvent: DMAC }),
  wip: divalent({ anion: 'B(hfip)4', saltMolarVolume: SALT_VOLUME['B(hfip)4'] }),
};

/**
 * What the review, as the solvation chapter retells it, reports for each cation. A pair that is missing is not in the
 * review.
 */
const RECIPES: Readonly<Record<CationSymbol, Partial<Record<LiquidKind, Recipe>>>> = {
  Li: alkaliLiquids(4),
  Na: alkaliLiquids(5.2),
  K: alkaliLiquids(4.8),
  Mg: { ...divalentLiquids, chloride: magnesiumChlorides },
  Ca: divalentLiquids,
  Al: { chloride: chloroaluminates, il: chloroaluminates, melt: chloroaluminates },
};

/** The recipe of a pair, or undefined when the review reports none. */
export const recipeOf = (cation: CationSymbol, liquid: LiquidKind): Recipe | undefined => RECIPES[cation][liquid];

/**
 * The kind shown in place of one that the review does not report: the ordinary electrolyte, and for aluminium the ionic
 * liquid.
 */
export const nearestLiquid = (cation: CationSymbol): LiquidKind => (cation === 'Al' ? 'il' : 'ordinary');
