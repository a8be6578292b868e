import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/search/text/tokenise.ts';

const keys = (text: string): string[] => tokenise(text).map(({ key }) => key);
const same = (...spellings: string[]): void => {
  const [first, ...others] = spellings.map(keys);
  for (const other of others) expect(other).toEqual(first);
};

describe('spellings of one thing', () => {
  test.each([
    ['a salt', ['Mg(TFSI)₂', 'Mg(TFSI)2', 'mg(tfsi)2', 'MgTFSI2', 'Mg(TFSI)_2']],
    ['an anion', ['AlCl₄⁻', 'AlCl4-', 'AlCl4^-', 'AlCl4−', 'alcl4']],
    ['a cation', ['Mg²⁺', 'Mg2+', 'Mg^2+', 'Mg+2', 'mg2+', 'Mg⁺⁺']],
    ['a complex', ['[B(hfip)₄]⁻', 'B(hfip)4', 'b(hfip)4-']],
    ['an index', ['J_lim', 'Jlim']],
    ['a unit', ['mA cm⁻²', 'mA/cm2', 'mA/cm²', 'mA cm-2', 'mA cm^-2', 'mA per cm2']],
    ['an energy', ['Wh/kg', 'W h kg⁻¹', 'Wh kg-1', 'wh/kg', 'Wh per kg']],
    ['a quantity', ['3860 mAh/g', '3860 mA h g⁻¹', '3,860 mAh g-1', '3860mAh/g']],
    ['a plane', ['(110)', '{110}', '<110>']],
    ['a plane with a zero', ['(002)', '002']],
    [
      'hyphens',
      [
        'solid-electrolyte interphase',
        'solid electrolyte interphase',
        'solid–electrolyte interphase',
        'Solid‑Electrolyte Interphases',
      ],
    ],
    ['apostrophes', ['Sand’s time', "Sand's time", 'Sands time', 'sand time']],
    ['British and American', ['aluminium ageing fibre colour', 'aluminum aging fiber color']],
    ['endings', ['passivate', 'passivation', 'passivating']],
    ['Greek', ['λ', 'lambda']],
    ['diacritics', ['Jäckle Groß', 'Jackle Gross']],
    [
      'addresses of works',
      ['10.1126/science.adl5482', 'doi:10.1126/science.adl5482.', 'https://doi.org/10.1126/science.adl5482'],
    ],
    ['long numbers', ['10\u202f000 s', '10,000 s', '10000 s']],
  ])('%s', (_name, spellings) => {
    same(...spellings);
  });
});

test('things that differ stay apart', () => {
  expect(keys('110')).not.toEqual(keys('(110)'));
  expect(keys('carbon')).not.toEqual(keys('carbonate'));
  expect(keys('hydrogen')).not.toEqual(keys('hydrogenated'));
  expect(keys('Mg2Cl3+')).toEqual(['mg2cl3']);
  expect(keys('solvent')).not.toEqual(keys('solvation'));
});

test('a year in brackets is a number and a citation leaves no plane', () => {
  expect(tokenise('(2022) [12]').map(({ kind }) => kind)).toEqual(['number', 'number']);
});

test('positions cut the words out of the text', () => {
  const text = 'The “SEI”, in Mg(TFSI)₂ at 2.61 mA cm⁻².';
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'SEI',
    'in',
    'Mg(TFSI)₂',
    'at',
    '2.61',
    'mA cm⁻²',
  ]);
});

test('any text gives tokens inside it', () => {
  for (const text of ['', '⟦⟧', '((((', '----', '/', '\u0000', '🧪 Li', '1e-6', '((a)', 'x'.repeat(3000)]) {
    for (const { start, end } of tokenise(text)) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});
