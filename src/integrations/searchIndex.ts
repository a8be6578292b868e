import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearch } from './search/buildSearch-fs.ts';

/** Makes the search from the finished pages; whatever is wrong with it fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { records, concepts, words, bytes } = await buildSearch(fileURLToPath(dir));
        logger.info(
          `${String(records)} records, ${String(concepts)} concepts, ${String(words)} words; book.json ${String(Math.round(bytes / 1024))} kB`,
        );
      },
    },
  };
}
