import { describe, expect, test } from 'vitest';
import { openBuiltSearch } from '../search/openBuiltSearch.ts';
import { figuresOf, readQueries, scoreQueries } from '../search/scoreQueries.ts';

/** Needs a built book in dist/. The figures print with `node tests/search/quality.ts`. */
const search = await openBuiltSearch('dist');
const scored = await scoreQueries(readQueries(), search);
const more = await scoreQueries(readQueries(new URL('../search/more-queries.json', import.meta.url)), search);

describe('the built search on real queries', () => {
  const all = figuresOf(scored);
  test('MRR@10 is at least 0.92', () => {
    expect(all.mrr).toBeGreaterThanOrEqual(0.92);
  });
  test('at least 88 % of the right answers come first', () => {
    expect(all.first).toBeGreaterThanOrEqual(0.88);
  });
  test('at least 96 % are among the first three', () => {
    expect(all.three).toBeGreaterThanOrEqual(0.96);
  });
  test('no query stays without result', () => {
    expect(all.none).toBe(0);
  });
  test('what nearly everybody would miss is among the first three', () => {
    expect(
      scored
        .filter(({ query, rank }) => query.grade === 3 && (rank === undefined || rank > 3))
        .map(({ query }) => query.q),
    ).toEqual([]);
  });
});

test('more queries of the same kinds hold up', () => {
  const { mrr, three } = figuresOf(more);
  expect(mrr).toBeGreaterThanOrEqual(0.85);
  expect(three).toBeGreaterThanOrEqual(0.9);
});
