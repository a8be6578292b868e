import { globSync, readFileSync } from 'node:fs';

const PLACES = ['content/**/*.{json,yaml,mdx}', 'src/site.ts'];
const ADDRESS = /https?:\/\/[^\s"'<>]+/g;

/** Every address that the content or the site's facts name, whole, and the origin of each. DOIs always count. */
export function listedSources(): ReadonlySet<string> {
  const listed = new Set(['https://doi.org']);
  for (const path of globSync(PLACES)) {
    for (const [found] of readFileSync(path, 'utf8').matchAll(ADDRESS)) {
      const address = found.replace(/[),.;\]]+$/, '');
      if (!URL.canParse(address)) continue;
      listed.add(new URL(address).href);
      listed.add(new URL(address).origin);
    }
  }
  return listed;
}
