import { computeSheath } from '../../domain/sheath/computeSheath.ts';
import type { LiquidKind } from '../../domain/sheath/liquids.ts';
import type { Recipe } from '../../domain/sheath/recipe.ts';
import { nearestLiquid, recipeOf } from '../../domain/sheath/recipes.ts';
import type { Sheath } from '../../domain/sheath/sheath.ts';
import { fromSI, toSI } from '../../domain/units.ts';
import type { Cation } from './cation.ts';
import type { Asked } from './sheathFields.ts';

/** One shell as it is shown: what was asked, and what stands in its place where the review reports nothing. */
export interface Shown {
  readonly cation: Cation;
  readonly asked: LiquidKind;
  /** The kind that is shown. Another than the one asked for when the review does not report that. */
  readonly liquid: LiquidKind;
  readonly recipe: Recipe;
  /** M, of the whole liquid. Another than the one asked for when that is outside the recipe's range. */
  readonly concentration: number;
  readonly sheath: Sheath;
}

/** Concentrations that a recipe is shown at, in M, and the usual one. */
export function concentrationsOf(recipe: Recipe): { min: number; max: number; usual: number } {
  if (recipe.type === 'complex') return { min: 0, max: 0, usual: 0 };
  const [min, max] = recipe.range.map((limit) => fromSI(limit, 'M')) as [number, number];
  return { min, max, usual: fromSI(recipe.usual, 'M') };
}

/** The recipe of a pair, or that of the nearest kind which the review reports. */
export function recipeFor(cation: Cation['symbol'], asked: LiquidKind): { liquid: LiquidKind; recipe: Recipe } {
  const nearest = nearestLiquid(cation);
  const liquid = recipeOf(cation, asked) ? asked : nearest;
  const recipe = recipeOf(cation, liquid);
  if (!recipe) throw new Error(`${cation} has no recipe for its nearest electrolyte "${nearest}".`);
  return { liquid, recipe };
}

/** Computes the shell for what the reader asked. Any state gives a picture. */
export function showSheath(cations: readonly Cation[], { cation: symbol, liquid: asked, c, form }: Asked): Shown {
  const cation = cations.find((candidate) => candidate.symbol === symbol);
  if (!cation) throw new Error(`The widget was given no cation "${symbol}".`);
  const { liquid, recipe } = recipeFor(symbol, asked);
  const { min, max, usual } = concentrationsOf(recipe);
  const concentration = c >= min && c <= max ? c : usual;
  return {
    cation,
    asked,
    liquid,
    recipe,
    concentration,
    sheath: computeSheath(cation, recipe, { concentration: toSI(concentration, 'M'), form }),
  };
}
