import type { BookIndex } from '../data/BookIndex.ts';
import { conceptCode } from '../lexicon/conceptCode.ts';
import { stem } from '../text/stem.ts';
import type { Alternative } from './QueryPlan.ts';

const MOST = 4;

/** A way in which a word that is still being typed may end. */
export interface Completion {
  readonly alternatives: readonly Alternative[];
  readonly concepts: readonly number[];
}

/** The commonest words of the book that begin so, each also as the concept that it names. */
export function completeWord(start: string, { words, lexicon }: BookIndex): Completion[] {
  if (start.length < 2) return [];
  const longer = [...words].filter(([word]) => word.startsWith(start));
  return longer
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
    .slice(0, MOST)
    .map(([word], rank) => {
      const weight = 1 - rank * 0.15;
      const named = lexicon.forms.get(stem(word));
      const concept = named && named.exact === undefined ? [named.concept] : [];
      return {
        alternatives: [
          ...concept.map((index) => ({ search: conceptCode(index), weight })),
          { search: word, weight: weight * (concept.length > 0 ? 0.6 : 1) },
        ],
        concepts: concept,
      };
    });
}
