import { editDistance } from '../../domain/text/editDistance.ts';
import { stem } from '../text/stem.ts';

/** Shorter words are more often abbreviations than slips. */
const SHORTEST = 4;
const LONG = 8;

interface Vocabulary {
  /** Known words by stem, each in its commonest form with its count. */
  readonly stems: ReadonlyMap<string, { readonly word: string; readonly count: number }>;
}

/**
 * The known word that was probably meant: one slip in 4 to 7 letters, two from 8, in the word or its stem; the same
 * first letter first, then the nearer, then the commoner word. Undefined when none is near.
 */
export function correctWord(word: string, { stems }: Vocabulary): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const allowed = word.length < LONG ? 1 : 2;
  const root = stem(word);
  let best: string | undefined;
  let bestScore = Infinity;
  for (const [candidateRoot, { word: candidate, count }] of stems) {
    if (candidate.length < SHORTEST - 1 || Math.abs(candidateRoot.length - root.length) > allowed + 1) continue;
    const distance = Math.min(editDistance(word, candidate), editDistance(root, candidateRoot) + 0.1);
    if (distance > allowed + 0.1) continue;
    const score = distance + (candidate[0] === word[0] ? 0 : 1.5) - Math.log2(count + 1) / 20;
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}
