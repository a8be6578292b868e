import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { addressOf, readTree } from '../builtPages-fs.ts';

/** Pages that a search need not find: a frame's content stands elsewhere too, and the rest is about getting there. */
const LEFT_OUT = /^\/(?:embed|search)\/|^\/404/;

export interface SearchedPage {
  /** `/deposition/` */
  readonly path: string;
  readonly tree: Root;
}

/** Every page of the built book, chapters in the order given, then the rest by address. */
export function readPages(folder: string, order: readonly string[]): SearchedPage[] {
  const rank = (path: string): number => (order.includes(path) ? order.indexOf(path) : order.length);
  return globSync('**/*.html', { cwd: folder })
    .map((file) => ({ file, path: addressOf(file) }))
    .filter(({ path }) => !LEFT_OUT.test(path))
    .sort((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path))
    .map(({ file, path }) => ({ path, tree: readTree(join(folder, file)) }));
}
