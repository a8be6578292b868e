import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visitParents } from 'unist-util-visit-parents';

/** A link as it stands in a page. */
export interface PageLink {
  readonly href: string;
  /** `a`, `img`, `script` … */
  readonly element: string;
}

/** What the checks need to know of one built page. */
export interface BuiltPage {
  /** Where it lies on disk. */
  readonly file: string;
  /** Its address from the front page of the book, `/deposition/`. */
  readonly address: string;
  readonly ids: readonly string[];
  /** Ids in the text itself that others may link to: none from inside pictures and widgets. */
  readonly published: readonly string[];
  readonly links: readonly PageLink[];
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action', 'componentUrl', 'rendererUrl'];
/** Pages that nobody links into. */
const UNPUBLISHED = /^\/(?:embed|search)\/|^\/404/;

/** Every HTML page under `folder`, in order of address. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => readPage(join(folder, path), addressOf(path)))
    .sort((a, b) => a.address.localeCompare(b.address));
}

/** `deposition/index.html` on disk is `/deposition/` to a reader. */
export function addressOf(path: string): string {
  return `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The page's tree, as a browser would read it. */
export function readTree(file: string): Root {
  return fromHtml(readFileSync(file, 'utf8'));
}

function readPage(file: string, address: string): BuiltPage {
  const ids: string[] = [];
  const published: string[] = [];
  const links: PageLink[] = [];
  visitParents(readTree(file), 'element', (node, ancestors) => {
    const { id } = node.properties;
    if (typeof id === 'string') {
      ids.push(id);
      if (isPublished(node, ancestors as Element[])) published.push(id);
    }
    for (const name of ADDRESS_ATTRIBUTES) {
      const value =
        node.properties[name] ?? node.properties[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
      if (typeof value === 'string') links.push({ href: value, element: node.tagName });
    }
  });
  return { file, address, ids, published: UNPUBLISHED.test(address) ? [] : published, links };
}

/** In the main text, and no part of a drawing or a widget. A page's own list of references is an index, not a place. */
function isPublished({ tagName, properties }: Element, ancestors: readonly Element[]): boolean {
  const tags = ancestors.map((ancestor) => ancestor.tagName);
  if (!tags.includes('main') || tags.includes('svg') || tags.includes('astro-island') || tagName === 'svg')
    return false;
  return !/^r\d+$/.test(String(properties['id']));
}

/** The element with this id, or undefined. */
export function findById(tree: Root, id: string): { element: Element; parent: Element } | undefined {
  let found: { element: Element; parent: Element } | undefined;
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.tagName === 'svg') return SKIP;
    if (element.properties['id'] !== id) return undefined;
    found = { element, parent: ancestors.at(-1) as Element };
    return EXIT;
  });
  return found;
}
