import { describe, expect, test } from 'vitest';
import { readBookIndex } from '../../../src/search/data/BookIndex.ts';
import { correctWord } from '../../../src/search/plan/correctWord.ts';
import type { Engine } from '../../../src/search/plan/Engine.ts';
import { noFilters } from '../../../src/search/plan/facets.ts';
import { makeSnippet } from '../../../src/search/plan/makeSnippet.ts';
import { planQuery } from '../../../src/search/plan/planQuery.ts';
import { searchBook } from '../../../src/search/plan/searchBook.ts';
import { packWords } from '../../../src/search/data/packWords.ts';

/** A book of three records. */
const book = readBookIndex({
  build: 'test',
  concepts: [
    ['dendrite', 'dendrite', 'dendrit'],
    ['', 'potassium', 'potassium|k=K'],
    ['sei', 'solid electrolyte interphase', 'solid electrolyt interphas|sei=SEI'],
  ],
  words: packWords(
    new Map([
      ['dendrites', 9],
      ['potassium', 4],
      ['healing', 2],
      ['interphase', 5],
      ['solid', 3],
      ['electrolyte', 6],
    ]),
  ),
  numbers: packWords(new Map([['372', 1]])),
  authors: 'aurbach',
  pages: [
    ['/deposition/', 'Deposition'],
    ['/glossary/', 'Glossary'],
    ['/references/', 'References'],
  ],
  records: {
    ids: 'aaaabbbbcccc',
    idLength: 4,
    anchors: 'healing\ndendrite\nref-96',
    titles: 'Healing\n\nAurbach et al. 2000',
    kinds: 'aaa',
    counts: [1, 1, 1],
    explains: '0:0',
    parents: [0, 0, 0],
    metals: '400',
  },
});
const quiet: Engine = { search: () => Promise.resolve([]), load: () => Promise.reject(new Error('none')) };
const broken: Engine = {
  search: () => Promise.reject(new Error('blocked')),
  load: () => Promise.reject(new Error('blocked')),
};

describe('reading a query', () => {
  test('corrects and says so', () => {
    const plan = planQuery('pottasium dendrites ', book);
    expect(plan.corrections).toEqual([{ from: 'pottasium', to: 'potassium' }]);
    expect(plan.corrected).toBe('potassium dendrites ');
    expect(plan.terms.map(({ label }) => label)).toEqual(['potassium', 'dendrites']);
  });
  test('leaves the spelling alone when asked', () => {
    expect(planQuery('pottasium dendrites ', book, { asTyped: true }).unknown).toEqual(['pottasium']);
  });
  test('reports words that are nowhere and does not look for them', () => {
    const plan = planQuery('xyzzy healing ', book);
    expect(plan.unknown).toEqual(['xyzzy']);
    expect(plan.terms).toHaveLength(1);
  });
  test('drops idle words unless there is nothing else', () => {
    expect(planQuery('why does the SEI', book).terms.map(({ label }) => label)).toEqual(['SEI']);
    expect(planQuery('the', book).terms.length + planQuery('the', book).unknown.length).toBe(1);
  });
  test('completes the last word', () => {
    expect(planQuery('dend', book).terms[0]?.concepts).toEqual([0]);
    expect(planQuery('dend ', book).terms).toEqual([]);
  });
  test('knows addresses by number', () => {
    expect(planQuery('ref 96', book).direct).toEqual(['/references/#ref-96']);
    expect(planQuery('[96]', book).direct).toEqual(['/references/#ref-96']);
    expect(planQuery('fig. 3g', book).direct).toEqual(['#fig-3-g']);
  });
  test('an author with a year wants a reference', () => {
    expect(planQuery('Aurbach 2000', book).kinds).toEqual(['reference']);
  });
  test('never throws', () => {
    for (const query of [
      '',
      ' ',
      '"',
      '""',
      '((((',
      '/',
      '⟦ccaq⟧',
      '-',
      '\\',
      '🧪',
      'a'.repeat(500),
      '%00',
      '__proto__',
      'constructor',
    ])
      expect(() => planQuery(query, book)).not.toThrow();
  });
});

describe('correctWord', () => {
  test.each([
    ['dendrte', 'dendrites'],
    ['electolyte', 'electrolyte'],
    ['interfase', 'interphase'],
    ['sei', undefined],
    ['zzzzzz', undefined],
  ])('%s → %s', (word, expected) => {
    expect(correctWord(word, book)).toBe(expected);
  });
});

describe('when the index fails', () => {
  test.each([
    ['a rejected search', broken],
    ['silence about words that are in the book', quiet],
  ])('%s: titles answer, and it is said', async (_name, engine) => {
    const outcome = await searchBook(book, engine).search('dendrites', noFilters);
    expect(outcome.rung).toBe('titles');
    expect(outcome.ranked.map(({ record }) => record.url)).toEqual(['/glossary/#dendrite']);
  });
  test('a result without its text keeps its title', async () => {
    const search = searchBook(book, broken);
    const [result] = (await search.search('healing', noFilters)).ranked;
    expect(result && (await search.describe(result, planQuery('healing', book)))).toEqual({
      title: 'Healing',
      runs: [],
      anchor: undefined,
    });
  });
});

test('a snippet marks by meaning, whole names at once, and knows the paragraph', () => {
  const content = '⟦#p1⟧ First of all. ⟦#p2⟧ Then the solid-electrolyte interphase ⟦cccq⟧ heals.';
  const { runs, anchor } = makeSnippet(content, planQuery('SEI', book).terms, book.lexicon);
  expect(runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['solid-electrolyte interphase']);
  expect(anchor).toBe('p2');
  expect(runs.map(({ text }) => text).join('')).not.toMatch(/[⟦⟧]|ccc/);
});
