import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf } from './builtPages-fs.ts';

/** Frames, the search and the page for lost readers are no pages to find. */
const UNLISTED = /^\/(?:embed|search|404)/;

/** Writes `sitemap.xml`, and `robots.txt` that names it. */
export function sitemap(): AstroIntegration {
  let home = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const addresses = globSync('**/*.html', { cwd: folder }).map(addressOf).sort();
        writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(addresses, home));
        writeFileSync(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`);
      },
    },
  };
}

/** @param home the address of the front page, with a slash at its end */
export function sitemapOf(addresses: readonly string[], home: string): string {
  const urls = addresses
    .filter((address) => !UNLISTED.test(address))
    .map((address) => `  <url><loc>${home}${address.slice(1)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
