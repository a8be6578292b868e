import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState, readState, writeState } from '../../../src/islands/shared/widgetState.ts';
import { inText } from '../../../src/islands/solvation-sheath/names.ts';
import { firstOf, secondOf, sheathFields, type Asked } from '../../../src/islands/solvation-sheath/sheathFields.ts';
import { computedLine, drawnLine, standIns } from '../../../src/islands/solvation-sheath/sheathNotes.ts';
import { sheathTable } from '../../../src/islands/solvation-sheath/sheathTable.ts';
import { sheathTakeaway } from '../../../src/islands/solvation-sheath/sheathTakeaway.ts';
import { showSheath } from '../../../src/islands/solvation-sheath/shownSheath.ts';
import { stepWords, stepsOf } from '../../../src/islands/solvation-sheath/stepWords.ts';
import { filmOf, FILM_REFS } from '../../../src/islands/solvation-sheath/filmWords.ts';
import { cations } from './solvation-sheath-cations.ts';

const show = (part: Partial<Asked> = {}) =>
  showSheath(cations, { cation: 'Li', liquid: 'ordinary', c: 1, form: 'one', ...part });
const takeaway = (part: Partial<Asked>) => inText(sheathTakeaway(show(part)));

describe('the sentence', () => {
  test('solvent fills the shell', () => {
    expect(takeaway({})).toBe(
      'In 1 M LiFSI in DME each Li⁺ has 8.7 DME, with 17 oxygen atoms, for its four places: solvent fills the shell and FSI⁻ stays outside.',
    );
  });
  test('anions must enter', () => {
    expect(takeaway({ cation: 'K', liquid: 'hce', c: 4.8 })).toBe(
      'In 4.8 M KFSI in DME each K⁺ has only 1.0 DME, with 2.1 oxygen atoms, for its six places: anions must enter and are shared among cations, as aggregates.',
    );
  });
  test('an anion stays', () => {
    expect(takeaway({ cation: 'Mg', c: 0.5 })).toBe(
      'In 0.5 M Mg(TFSI)₂ in DME each Mg²⁺ has 13 DME, with 26 oxygen atoms, for its six places, and yet one TFSI⁻ stays in the shell, in a contact pair with net charge 1+.',
    );
  });
  test('chloride holds', () => {
    expect(takeaway({ cation: 'Al', liquid: 'il', form: 'two' })).toBe(
      'In Al₂Cl₇⁻ each aluminium ion is held by four chlorides (one shared with a second one): the metal arrives in a negative ion, net charge 1−.',
    );
  });
});

describe('what is shown instead', () => {
  test('a pair that the review does not report', () => {
    const shown = show({ liquid: 'melt' });
    expect(shown.liquid).toBe('ordinary');
    expect(standIns(shown, 1, 1)).toEqual([
      'Not in the review: molten salt electrolytes for lithium. It reports them for aluminium. Shown instead: the ordinary one.',
    ]);
  });
  test('a concentration that does not dissolve', () => {
    const shown = show({ cation: 'Mg', c: 4 });
    expect(shown.concentration).toBe(0.5);
    expect(standIns(shown, 4, 1)[0]).toContain('dissolve to about 0.5 M');
  });
  test('nothing is said of a default that another electrolyte does not have', () => {
    expect(standIns(show({ liquid: 'hce' }), 1, 1)).toEqual([]);
    expect(show({ liquid: 'hce' }).concentration).toBe(4);
  });
});

test('the last step is the bare cation, and steps beyond it change nothing', () => {
  const shown = show({ cation: 'Mg', c: 0.5 });
  expect(inText(stepWords(shown, 3))).toBe('Mg²⁺: gone three DME; still there one TFSI⁻; net charge 1+.');
  expect(inText(stepWords(shown, stepsOf(shown)))).toContain('Mg²⁺ meets the metal bare and takes two electrons.');
  expect(stepWords(shown, 8)).toBe(stepWords(shown, stepsOf(shown)));
});

test('the table has a column for each shell', () => {
  const table = sheathTable([show(), show({ cation: 'Al', liquid: 'melt' })]);
  expect(table.columns).toHaveLength(3);
  expect(table.rows.every(({ cells }) => cells.length === 3)).toBe(true);
  expect(table.rows.find(({ id }) => id.startsWith('Solvent molecules per cation'))?.cells[2]).toBe('not counted');
});

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('NaN', '1e999', '-4', '__proto__', 'il', 'Al', '5.5', '0.1', '1'),
);
const key = fc.oneof(fc.constantFrom(...Object.keys(sheathFields)), fc.string());

test('a thousand hostile addresses: no throw, a picture, and every refusal named', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, hostile), { maxLength: 14 }), (pairs) => {
      const params = new URLSearchParams(pairs);
      const { state, refused } = readState(sheathFields, params);
      for (const asked of [firstOf(state), secondOf(state)]) {
        const shown = showSheath(cations, asked);
        expect(sheathTakeaway(shown)).toMatch(/\.$/);
        expect(computedLine(shown) + drawnLine(shown) + stepWords(shown, state.step)).not.toMatch(/NaN|undefined/);
        expect(filmOf(shown).refs.every((ref) => FILM_REFS.includes(ref))).toBe(true);
        expect(shown.asked === shown.liquid || standIns(shown, asked.c, 1).length > 0).toBe(true);
      }
      for (const { key: name, used } of refused) {
        expect(Object.keys(sheathFields)).toContain(name);
        expect(used).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});

test('every state survives its address, and defaults are left out', () => {
  expect(writeState(sheathFields, initialState(sheathFields))).toBe('');
  const state = { ...initialState(sheathFields), cation: 'K', liquid: 'hce', c: 4.8, compare: true, step: 2 } as const;
  expect(readState(sheathFields, new URLSearchParams(writeState(sheathFields, state))).state).toEqual(state);
});
