import { stemmer } from 'stemmer';
import { foldSpelling } from './foldSpelling.ts';

const known = new Map<string, string>();

/** The stem under which spellings and endings of a lower-case word meet: `passivating`, `passivation` → `passiv`. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = /\d/.test(word) ? word : stemmer(foldSpelling(word));
    known.set(word, found);
  }
  return found;
}
