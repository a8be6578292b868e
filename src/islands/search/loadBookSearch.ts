import { readBookIndex, type BookIndexData } from '~/search/data/BookIndex';
import type { Engine } from '~/search/plan/Engine';
import { pagefindEngine, type Pagefind } from '~/search/plan/pagefindEngine';
import { searchBook, type BookSearch } from '~/search/plan/searchBook';

const PATIENCE = 8000;
let loaded: Promise<BookSearch> | undefined;

/**
 * The book's search, loaded once. `root` is the book's front page, absolute. Rejects when the list of names and titles
 * cannot be had; an engine that cannot be had shows in each search instead, and is asked for again by `retry`.
 */
export function loadBookSearch(root: string): Promise<BookSearch> {
  loaded ??= load(root).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(root: string): Promise<BookSearch> {
  const folder = `${root}pagefind/`;
  // A browser remembers that a module failed; another address makes it ask again.
  let tries = 0;
  const importEngine = (): Promise<Pagefind> =>
    import(
      /* @vite-ignore */ `${folder}pagefind.js${tries++ === 0 ? '' : `?try=${String(tries)}`}`
    ) as Promise<Pagefind>;
  // Both at once; what becomes of the engine is seen when it is asked.
  const early = importEngine();
  early.catch(() => undefined);
  // Codes in the list and in the index belong to one build: ask whether it changed.
  const response = await fetch(`${folder}book.json`, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  const book = readBookIndex((await response.json()) as BookIndexData);

  let engine: Promise<Engine> | undefined = early.then((pagefind) =>
    pagefindEngine(pagefind, book, { basePath: folder }),
  );
  const ready = (): Promise<Engine> => {
    engine ??= importEngine().then((pagefind) => pagefindEngine(pagefind, book, { basePath: folder }));
    engine.catch(() => (engine = undefined));
    return engine;
  };
  ready().catch(() => undefined);
  return searchBook(book, {
    search: async (words) => (await ready()).search(words),
    load: async (record) => (await ready()).load(record),
    reset: () => (engine = undefined),
  });
}
