import type { RecordEntry } from '../data/BookIndex.ts';
import type { EngineHit } from './rankRecords.ts';

/** The full-text engine as the planner sees it; Pagefind in the book, a stand-in in tests. */
export interface Engine {
  /** Records that hold every word of `words`. Rejects when the index cannot be read. */
  search(words: string): Promise<readonly EngineHit[]>;
  /** The text and full title of a record, with its codes. */
  load(record: RecordEntry): Promise<{ readonly title: string; readonly content: string }>;
  /** Starts afresh, so that what failed to load is asked for again. */
  reset?(): void;
}
