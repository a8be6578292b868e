import { stem } from '../../search/text/stem.ts';
import type { Token } from '../../search/text/tokenise.ts';

export interface WordList {
  /** The commonest form of each stem, with the number of records that hold any form. */
  readonly words: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The vocabulary of the book, for corrections, completions and "not in this book". */
export function countWords(records: readonly (readonly Token[])[]): WordList {
  const forms = new Map<string, Map<string, number>>();
  const holders = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const tokens of records) {
    const seen = new Set<string>();
    for (const { kind, word, key } of tokens) {
      if (kind === 'number' && key.length > 1) numbers.set(key, (numbers.get(key) ?? 0) + 1);
      if (kind !== 'word' || !/^[a-z]{2,}$/.test(word)) continue;
      const root = stem(word);
      const counts = forms.get(root) ?? new Map<string, number>();
      forms.set(root, counts.set(word, (counts.get(word) ?? 0) + 1));
      seen.add(root);
    }
    seen.forEach((root) => holders.set(root, (holders.get(root) ?? 0) + 1));
  }
  const words = new Map<string, number>();
  for (const [root, counts] of forms) {
    const commonest = [...counts].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best));
    words.set(commonest[0], holders.get(root) ?? 1);
  }
  return { words, numbers };
}
