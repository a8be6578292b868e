/** Words with how many records hold them. */
export type WordCounts = ReadonlyMap<string, number>;

const BUCKETS = 'ABCDEFGHIJ';

/**
 * Sorted words as one string in which each says how many letters it shares with the one before and ends in a capital
 * for the order of magnitude (base 2) of its count: `0ionE2icC` is ion and ionic. A third of the plain list.
 */
export function packWords(words: WordCounts): string {
  let last = '';
  let packed = '';
  for (const word of [...words.keys()].sort()) {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === last[shared]) shared++;
    const bucket = Math.min(BUCKETS.length - 1, Math.floor(Math.log2(words.get(word) ?? 1)));
    packed += shared.toString(36) + word.slice(shared) + (BUCKETS[bucket] ?? '');
    last = word;
  }
  return packed;
}

/** The words again, with counts rounded down to powers of two. */
export function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let last = '';
  for (const match of packed.matchAll(/(.)([^A-J]*)([A-J])/g)) {
    last = last.slice(0, parseInt(match[1] ?? '0', 36)) + (match[2] ?? '');
    words.set(last, 2 ** BUCKETS.indexOf(match[3] ?? 'A'));
  }
  return words;
}
