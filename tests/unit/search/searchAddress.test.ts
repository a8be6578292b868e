import { expect, test } from 'vitest';
import { readSearchState, writeSearchState } from '../../../src/islands/search/searchAddress.ts';

test('an address comes back as it was', () => {
  const address = 'q=Mg%28TFSI%292&kind=section.figure&metal=Mg';
  expect(writeSearchState(readSearchState(new URLSearchParams(address)))).toBe(address);
});

test('names of metals in any case', () => {
  expect(readSearchState(new URLSearchParams('metal=mg.CA')).filters.metal).toEqual(['Mg', 'Ca']);
});

test('what makes no sense is left out', () => {
  const { query, filters } = readSearchState(
    new URLSearchParams(`q=${'x'.repeat(900)}&kind=nonsense&metal=Xx&chapter=<script>`),
  );
  expect(query).toHaveLength(200);
  expect(filters).toEqual({ kind: [], metal: [], chapter: [] });
});
