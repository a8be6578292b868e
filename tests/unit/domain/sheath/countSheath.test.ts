import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSheath } from '../../../../src/domain/sheath/countSheath.ts';
import { CATIONS, type CationSymbol, type Ion } from '../../../../src/domain/sheath/ion.ts';
import { LIQUIDS, type LiquidKind } from '../../../../src/domain/sheath/liquids.ts';
import type { SolutionRecipe } from '../../../../src/domain/sheath/recipe.ts';
import { recipeOf } from '../../../../src/domain/sheath/recipes.ts';
import { toSI } from '../../../../src/domain/units.ts';

const CHARGES = { Li: 1, Na: 1, K: 1, Mg: 2, Ca: 2, Al: 3 } as const;
const ion = (symbol: CationSymbol): Ion => ({ symbol, charge: CHARGES[symbol], places: symbol === 'Li' ? 4 : 6 });
const KINDS = Object.keys(LIQUIDS) as LiquidKind[];

const solutions = CATIONS.flatMap((symbol) =>
  KINDS.flatMap((liquid) => {
    const recipe = recipeOf(symbol, liquid);
    return recipe?.type === 'solution' ? [{ name: `${symbol}, ${liquid}`, ion: ion(symbol), recipe }] : [];
  }),
);

const at = (symbol: CationSymbol, liquid: LiquidKind, molar: number) =>
  countSheath(ion(symbol), recipeOf(symbol, liquid) as SolutionRecipe, toSI(molar, 'M'));

describe('the table of the solvation chapter', () => {
  test.each([
    ['Li', 1, 8.7, 17],
    ['Li', 3, 2.2, 4.5],
    ['Li', 4, 1.4, 2.9],
    ['Na', 5.2, 0.9, 1.8],
    ['K', 4.8, 1.0, 2.1],
  ] as const)('%s at %d M', (symbol, molar, molecules, oxygens) => {
    const sheath = at(symbol, 'ordinary', molar);
    expect(Math.abs(sheath.solventPerCation - molecules)).toBeLessThan(0.05);
    expect(Math.abs(sheath.donorsPerCation - oxygens)).toBeLessThan(oxygens > 10 ? 0.5 : 0.05);
  });

  test('magnesium at its limit has 12.8 DME', () => {
    expect(at('Mg', 'ordinary', 0.5).solventPerCation).toBeCloseTo(12.84, 2);
  });

  test('solvent runs short at 3.25 M for four places, at 2.43 M for six', () => {
    expect(at('Li', 'ordinary', 1).shortAbove / 1e3).toBeCloseTo(3.25, 2);
    expect(at('K', 'ordinary', 1).shortAbove / 1e3).toBeCloseTo(2.43, 2);
  });
});

test('at infinite dilution solvent fills the shell of an ordinary monovalent electrolyte', () => {
  for (const symbol of ['Li', 'Na', 'K'] as const) {
    const sheath = at(symbol, 'ordinary', 1e-6);
    expect(sheath).toMatchObject({ pair: 'SSIP', cause: 'none', netCharge: 1 });
    expect(sheath.mean.solventDonors).toBe(sheath.places);
  }
});

test('at infinite dilution one anion stays on magnesium and calcium, and none in a strong solvent', () => {
  for (const symbol of ['Mg', 'Ca'] as const) {
    expect(at(symbol, 'ordinary', 1e-6)).toMatchObject({ pair: 'CIP', cause: 'kept', netCharge: 1 });
    expect(at(symbol, 'strong', 1e-6)).toMatchObject({ pair: 'SSIP', cause: 'none', netCharge: 2 });
    expect(at(symbol, 'wip', 1e-6)).toMatchObject({ pair: 'SSIP', cause: 'none', netCharge: 2 });
  }
});

test('starved of solvent, cations share anions', () => {
  expect(at('K', 'hce', 4.8)).toMatchObject({ pair: 'AGG', cause: 'short', netCharge: 0, freeAnions: 0 });
  expect(at('K', 'hce', 4.8).drawn).toEqual({ anions: 4, solventDonors: 2, solvents: 1 });
  expect(at('Li', 'hce', 4).drawn).toEqual({ anions: 2, solventDonors: 2, solvents: 1 });
});

test('a diluent leaves the shell as it is in the solution it surrounds', () => {
  expect(at('Li', 'lhce', 1).mean).toEqual(at('Li', 'hce', 4).mean);
});

describe.each(solutions)('$name', ({ ion: cation, recipe }) => {
  const within = fc.double({ min: recipe.range[0], max: recipe.range[1], noNaN: true });

  test('more salt never means fewer anions, nor more solvent, drawn or on average', () => {
    fc.assert(
      fc.property(within, within, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((c) => countSheath(cation, recipe, c));
        if (!less || !more) return;
        expect(more.mean.anions).toBeGreaterThanOrEqual(less.mean.anions);
        expect(more.drawn.anions).toBeGreaterThanOrEqual(less.drawn.anions);
        expect(more.mean.solvents).toBeLessThanOrEqual(less.mean.solvents);
      }),
    );
  });

  test('charges balance and places are filled', () => {
    fc.assert(
      fc.property(within, (concentration) => {
        const sheath = countSheath(cation, recipe, concentration);
        expect(sheath.netCharge - sheath.freeAnions).toBe(0);
        expect(sheath.mean.anions + sheath.mean.solventDonors).toBeCloseTo(sheath.places, 9);
        expect(sheath.drawn.anions + sheath.drawn.solventDonors).toBe(sheath.places);
        expect(sheath.mean.solvents).toBeLessThanOrEqual(sheath.solventPerCation * (1 + 1e-12));
        expect(sheath.freeSolvents).toBeGreaterThanOrEqual(-1e-12);
        expect(sheath.drawn.anions > 0).toBe(sheath.pair !== 'SSIP');
        if (sheath.pair === 'AGG') expect(sheath.drawn.anions).toBeGreaterThan(cation.charge);
      }),
    );
  });
});

test('refuses what is no solution', () => {
  const recipe = recipeOf('Li', 'ordinary') as SolutionRecipe;
  expect(() => countSheath(ion('Li'), recipe, 0)).toThrow(RangeError);
  expect(() => countSheath(ion('Li'), recipe, 20_000)).toThrow(/share of the volume/);
});
