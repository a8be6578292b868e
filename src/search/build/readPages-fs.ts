import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Pages that a search need not find: a frame's content stands elsewhere too, and the rest is about getting there. */
const LEFT_OUT = /^\/(?:embed|search|404)\b/;

export interface BuiltPage {
  /** `/deposition/` */
  readonly path: string;
  readonly tree: Root;
}

/** Every page of the built book, chapters in the order given, then the rest by address. */
export function readPages(folder: string, order: readonly string[]): BuiltPage[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => !LEFT_OUT.test(path));
  const rank = (path: string): number => (order.includes(path) ? order.indexOf(path) : order.length);
  return paths
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((path) => ({ path, tree: fromHtml(readFileSync(join(folder, path, 'index.html'), 'utf8')) }));
}
