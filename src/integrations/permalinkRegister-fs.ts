import { existsSync, readFileSync } from 'node:fs';
import type { BuiltPage } from './builtPages-fs.ts';

export const REGISTER = 'content/permalinks.txt';
export const REDIRECTS = 'content/redirects';

/** Every address ever published, one a line: `/deposition/#p12`, and `/deposition/` for the page itself. */
export function readRegister(): string[] {
  return linesOf(REGISTER);
}

/** Old address to new, one pair a line: `/deposition/#p12 /deposition/#p30`. */
export function readRedirects(): Map<string, string> {
  return new Map(
    linesOf(REDIRECTS).map((line, index) => {
      const [from, to, ...rest] = line.split(/\s+/);
      if (!from?.startsWith('/') || !to?.startsWith('/') || rest.length > 0) {
        throw new Error(`${REDIRECTS}: entry ${String(index + 1)} is "${line}"; expected "/old/#id /new/#id".`);
      }
      return [from, to];
    }),
  );
}

/** The addresses of these pages: `published` ones are promised to last, `all` resolve today. */
export function addressesOf(pages: readonly BuiltPage[], which: 'published' | 'all'): string[] {
  return pages.flatMap(({ address, ids, published }) => {
    if (which === 'published' && published.length === 0) return [];
    return [address, ...(which === 'all' ? ids : published).map((id) => `${address}#${id}`)];
  });
}

function linesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
}
