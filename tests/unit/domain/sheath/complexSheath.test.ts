import { describe, expect, test } from 'vitest';
import { computeSheath } from '../../../../src/domain/sheath/computeSheath.ts';
import { chargeAfter, desolvation } from '../../../../src/domain/sheath/desolvation.ts';
import type { Ion } from '../../../../src/domain/sheath/ion.ts';
import { nearestLiquid, recipeOf } from '../../../../src/domain/sheath/recipes.ts';
import { pairType } from '../../../../src/domain/sheath/pairType.ts';
import { CATIONS } from '../../../../src/domain/sheath/ion.ts';

const magnesium: Ion = { symbol: 'Mg', charge: 2, places: 6 };
const aluminium: Ion = { symbol: 'Al', charge: 3, places: 4 };
const shell = (ion: Ion, form: 'one' | 'two') => {
  const recipe = recipeOf(ion.symbol, 'chloride');
  if (!recipe) throw new Error('no recipe');
  return computeSheath(ion, recipe, { concentration: 0, form });
};

test.each([
  [magnesium, 'one', 1, { anions: 1, solventDonors: 5, solvents: 5 }],
  [magnesium, 'two', 1, { anions: 3, solventDonors: 3, solvents: 3 }],
  [aluminium, 'one', -1, { anions: 4, solventDonors: 0, solvents: 0 }],
  [aluminium, 'two', -1, { anions: 4, solventDonors: 0, solvents: 0 }],
] as const)('$0.symbol, $1: net charge $2', (ion, form, netCharge, drawn) => {
  expect(shell(ion, form)).toMatchObject({ type: 'complex', pair: 'complex', netCharge, drawn });
});

describe('desolvation', () => {
  test('ends with the bare cation, whatever the shell', () => {
    for (const ion of [magnesium, aluminium]) {
      for (const form of ['one', 'two'] as const) {
        const sheath = shell(ion, form);
        const last = desolvation(sheath).length;
        expect(chargeAfter(ion, sheath, 0)).toBe(sheath.netCharge);
        expect(chargeAfter(ion, sheath, last)).toBe(ion.charge);
        expect(chargeAfter(ion, sheath, last + 3)).toBe(ion.charge);
      }
    }
  });

  test('solvent leaves before anions, the partner last', () => {
    expect(desolvation(shell(magnesium, 'two'))).toEqual(['solvent', 'solvent', 'solvent', 'partner']);
    expect(desolvation(shell(aluminium, 'two'))).toEqual(['chloride', 'chloride', 'chloride', 'partner']);
  });

  test('an aggregate regains charge only when fewer anions are left than it could own', () => {
    const potassium: Ion = { symbol: 'K', charge: 1, places: 6 };
    const recipe = recipeOf('K', 'hce');
    if (!recipe) throw new Error('no recipe');
    const sheath = computeSheath(potassium, recipe, { concentration: 4800, form: 'one' });
    const charges = desolvation(sheath).map((_, step) => chargeAfter(potassium, sheath, step + 1));
    expect(charges).toEqual([0, 0, 0, 0, 1]);
  });
});

test('pair types follow from contacts and anions at hand', () => {
  expect([0, 0.2, 1, 1.01, 3].map((contacts) => pairType(contacts, 1))).toEqual(['SSIP', 'CIP', 'CIP', 'AGG', 'AGG']);
  expect(pairType(2, 2)).toBe('CIP');
});

test('the kind shown instead is always one that the review reports', () => {
  for (const cation of CATIONS) expect(recipeOf(cation, nearestLiquid(cation))).toBeDefined();
});
