import { describe, expect, test } from 'vitest';
import { readSources } from '../../../src/integrations/search/sources-fs.ts';
import { buildLexicon } from '../../../src/search/lexicon/buildLexicon.ts';
import { findConcepts } from '../../../src/search/lexicon/findConcepts.ts';
import { readLexicon } from '../../../src/search/lexicon/Lexicon.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';

const { data, clashes } = buildLexicon(readSources());
const lexicon = readLexicon(data);
const found = (text: string, strict = false): string[] =>
  findConcepts(tokenise(text), lexicon, { strict }).map(({ concept }) => lexicon.concepts[concept]?.id ?? '');

test('no name belongs to two concepts', () => {
  expect(clashes).toEqual([]);
});

describe('names', () => {
  test.each([
    ['solid electrolyte interphase', ['sei']],
    ['SEI', ['sei']],
    ['Mg(TFSI)₂', ['mg-tfsi']],
    ['Mg²⁺', ['ion-mg']],
    ['magnesium ions', ['ion-mg']],
    ['Teflon', ['ptfe']],
    ['potassium dendrites', ['element-k', 'dendrite']],
    ['price', ['cost']],
    ['(002) texture', ['plane-002']],
    ['aluminum', ['element-al']],
  ])('%s', (text, concepts) => {
    expect(found(text)).toEqual(concepts);
  });

  test('capitals count in the text of the book, not in what readers type', () => {
    expect(found('k dendrites')).toEqual(['element-k', 'dendrite']);
    expect(found('the k value', true)).toEqual([]);
    expect(found('at 300 K', true)).toEqual([]);
    expect(found('she said')).toEqual([]);
    expect(found('SHE')).toEqual(['standard-hydrogen-electrode']);
  });
});
