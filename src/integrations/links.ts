import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { didYouMean } from '../domain/text/nearest.ts';
import { readBuiltPages, type BuiltPage, type PageLink } from './builtPages-fs.ts';
import { listedSources } from './listedSources-fs.ts';

interface Book {
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Where the book is published: links to it are internal. */
  readonly site: string;
}

/** Fails the build when a link or an anchor leads nowhere, or to a site that is no DOI and no listed source. */
export function links(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readBuiltPages(folder);
        const broken = checkLinks(pages, { folder, base, site });
        if (broken.length > 0) throw new Error(`${String(broken.length)} broken links:\n${broken.join('\n')}`);
        logger.info(
          `${String(pages.reduce((sum, page) => sum + page.links.length, 0))} links on ${String(pages.length)} pages lead somewhere`,
        );
      },
    },
  };
}

/** One sentence for every link that is wrong, with the page that holds it. */
export function checkLinks(pages: readonly BuiltPage[], book: Book): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const idsOf = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
  const sources = listedSources();
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const reason = whyBroken(link, page, book, byAddress, idsOf, sources);
      return reason === undefined ? [] : [`  ${page.address}: <${link.element}> "${link.href}": ${reason}`];
    }),
  );
}

function whyBroken(
  { href, element }: PageLink,
  page: BuiltPage,
  { folder, base, site }: Book,
  byAddress: ReadonlyMap<string, BuiltPage>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  sources: ReadonlySet<string>,
): string | undefined {
  if (/^(?:data|blob|mailto):/.test(href)) return undefined;
  const here = new URL(base.slice(0, -1) + page.address, site);
  if (!URL.canParse(href, here)) return 'no address';
  const target = new URL(href, here);
  if (target.origin !== here.origin) return whyNotListed(target, element, sources);
  if (!target.pathname.startsWith(base)) return `outside the book, which lies under ${base}`;
  const path = `/${decodeURIComponent(target.pathname.slice(base.length))}`;
  const ids = idsOf.get(path);
  if (ids === undefined) {
    if (/\.\w+$/.test(path) && existsSync(folder + path)) return undefined;
    const slash = byAddress.has(`${path}/`) ? ' It lacks the slash at its end.' : didYouMean(path, byAddress.keys());
    return `no such page or file.${slash}`;
  }
  const id = decodeURIComponent(target.hash.slice(1));
  if (href.endsWith('#')) return 'an empty anchor';
  return id === '' || ids.has(id) ? undefined : `no "${id}" on ${path}.${didYouMean(id, ids)}`;
}

function whyNotListed(target: URL, element: string, sources: ReadonlySet<string>): string | undefined {
  if (element !== 'a' && element !== 'link') return 'loads from another site';
  return sources.has(target.origin) && (target.origin === 'https://doi.org' || sources.has(target.href))
    ? undefined
    : 'no DOI and no source listed in content/ or src/site.ts';
}
