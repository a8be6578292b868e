import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { didYouMean } from '../domain/text/nearest.ts';
import { findById, readBuiltPages, readTree, type BuiltPage } from './builtPages-fs.ts';
import { addressesOf, readRedirects, readRegister } from './permalinkRegister-fs.ts';

/** Parents that may hold a paragraph beside any child. */
const HOLDS_BLOCKS = new Set(['article', 'aside', 'div', 'main', 'section']);

/**
 * Keeps the promise that an address once published leads somewhere for ever. The build fails when an id of
 * `content/permalinks.txt` is gone without a line in `content/redirects`; a redirected id stays on its old page as
 * an anchor that says where its words went.
 */
export function permalinks(): AstroIntegration {
  let base = '';
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = readBuiltPages(fileURLToPath(dir));
        const redirects = readRedirects();
        const problems = checkPermalinks(readRegister(), redirects, pages);
        if (problems.length > 0) throw new Error(`Addresses that were published are gone:\n${problems.join('\n')}`);
        for (const [from, to] of redirects) keepResolving(from, base + to, pages, fileURLToPath(dir));
        logger.info(`every published address resolves, ${String(redirects.size)} of them moved`);
      },
    },
  };
}

/** One sentence for every registered address that leads nowhere, and for every redirect that is of no use. */
export function checkPermalinks(
  register: readonly string[],
  redirects: ReadonlyMap<string, string>,
  pages: readonly BuiltPage[],
): string[] {
  const present = new Set(addressesOf(pages, 'all'));
  const gone = register
    .filter((address) => !present.has(address) && !redirects.has(address))
    .map(
      (address) =>
        `  ${address}: add "${address} <new address>" to content/redirects.${didYouMean(address, siblings(address, present))}`,
    );
  const astray = [...redirects].flatMap(([from, to]) => {
    if (present.has(from)) return [`  ${from} in content/redirects is still there: remove the line.`];
    return present.has(to)
      ? []
      : [`  ${to} in content/redirects does not exist.${didYouMean(to, siblings(to, present))}`];
  });
  return [...gone, ...astray];
}

function siblings(address: string, present: ReadonlySet<string>): string[] {
  const page = address.split('#')[0] ?? '';
  const near = [...present].filter((candidate) => candidate.startsWith(page));
  return near.length > 0 ? near : [...present];
}

/** Puts a word of explanation where the old address pointed: a block before its new place, or at the end of its old page. */
function keepResolving(from: string, to: string, pages: readonly BuiltPage[], folder: string): void {
  const [address = '', id] = from.split('#');
  const page = pages.find((candidate) => candidate.address === address);
  const moved = `<p class="moved"${id === undefined ? '' : ` id="${id}"`}>What stood here has moved: <a href="${to}">${to}</a>.</p>`;
  if (page === undefined || id === undefined) {
    const file = join(folder, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, movedPage(to, moved));
    return;
  }
  const tree = readTree(page.file);
  const main = findById(tree, 'main')?.element;
  if (main === undefined) throw new Error(`${address} has no <main id="main"> to keep ${from} in.`);
  const near = to.includes(`${address}#`) ? findById(tree, to.split('#')[1] ?? '') : undefined;
  const place = near && HOLDS_BLOCKS.has(near.parent.tagName) ? near : { parent: main, element: undefined };
  const at = place.element ? place.parent.children.indexOf(place.element) : place.parent.children.length;
  place.parent.children.splice(at, 0, { type: 'raw', value: moved } as never);
  writeFileSync(page.file, toHtml(tree, { allowDangerousHtml: true }));
}

function movedPage(to: string, body: string): string {
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Moved</title><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}"></head><body><main id="main"><h1>Moved</h1>${body}</main></body></html>`
  );
}
