import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBookIndex, type BookIndexData } from '../../src/search/data/BookIndex.ts';
import { pagefindEngine, type Pagefind } from '../../src/search/plan/pagefindEngine.ts';
import { searchBook, type BookSearch } from '../../src/search/plan/searchBook.ts';

/** Opens the search of a built book in Node: the same planner and the same engine files as in the browser. */
export async function openBuiltSearch(dist: string): Promise<BookSearch> {
  const folder = resolve(dist, 'pagefind');
  const fromDisk = async (address: string | URL): Promise<Response> => {
    const path = fileURLToPath(String(address).replace(/\?.*$/, ''));
    return new Response(await readFile(path));
  };
  globalThis.fetch = fromDisk as typeof fetch;
  const book = readBookIndex(JSON.parse(readFileSync(join(folder, 'book.json'), 'utf8')) as BookIndexData);
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  return searchBook(book, await pagefindEngine(pagefind, book, { basePath: `${pathToFileURL(folder).href}/` }));
}
