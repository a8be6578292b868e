import type { BookIndex } from '../data/BookIndex.ts';
import type { Engine } from './Engine.ts';
import type { EngineHit } from './rankRecords.ts';

/** The part of Pagefind's interface that the book uses. */
export interface Pagefind {
  readonly createInstance: (options: Record<string, unknown>) => PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  search(words: string): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string; readonly meta: Readonly<Record<string, string>> }>;
}

/** Found best on the book's test queries: exact words far before longer ones, length nearly ignored. */
const ranking = { termSimilarity: 3, pageLength: 0.3, metaWeights: { title: 1.5, k: 1.5 } };

/** Makes Pagefind answer in terms of the book's records. */
export async function pagefindEngine(
  { createInstance }: Pagefind,
  book: BookIndex,
  options: { basePath?: string } = {},
): Promise<Engine> {
  // A worker would be another 11 kB for searches of a few milliseconds.
  const pagefind = createInstance({ ...options, ranking, noWorker: true });
  await pagefind.init();
  const results = new Map<number, PagefindResult>();
  const ask = async (words: string): Promise<EngineHit[]> => {
    const answer = await pagefind.search(words);
    return answer.results.flatMap((result): EngineHit[] => {
      const record = book.recordOfId(result.id);
      if (!record) return [];
      results.set(record.index, result);
      return [{ record: record.index, score: result.score, words: result.words }];
    });
  };
  return {
    search: ask,
    async load(record) {
      // Named by number and found by no word: the engine hands out texts with results only.
      if (!results.has(record.index)) await ask(record.title.replace(/[^\p{L}\p{N}]+/gu, ' '));
      const result = results.get(record.index);
      if (!result) throw new Error(`The index does not give ${record.url}.`);
      const { content, meta } = await result.data();
      return { title: meta['title'] ?? '', content };
    },
  };
}
