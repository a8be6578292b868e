import type { Element } from 'hast';
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { didYouMean } from '../domain/text/nearest.ts';
import { shortAuthors } from '../domain/reference/shortAuthors.ts';
import { element } from './element.ts';
import { failAt } from './failAt.ts';
import { loadLibrary, type Library } from './library-fs.ts';

/** A citation found in a page: which reference, in which block. */
export interface CitedAt {
  readonly ref: string;
  readonly block: string | undefined;
}

interface Options {
  /** Where a number leads: to the list at the end of this page, or to the references page. */
  readonly target?: 'page' | 'references';
  /** Whether the first citation of a work is repeated in the margin by author and year. */
  readonly notes?: boolean;
}

const CITATION = /\[@([^[\]]+)\]/g;

/** `[@bai2016; @liu2019]` becomes the review's numbers, each a link; the page's front matter learns what is cited where. */
export default function remarkCitations({ target = 'references', notes = false }: Options = {}) {
  return (tree: Root, file: VFile): void => {
    const library = loadLibrary();
    const cited: CitedAt[] = [];
    const noted = new Set<string>();
    visitParents(tree, 'text', (node: Text, ancestors) => {
      const parent = ancestors.at(-1);
      if (!node.value.includes('[@') || parent === undefined) return;
      const block = ancestors.map(idOf).findLast((id) => id !== undefined);
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const match of node.value.matchAll(CITATION)) {
        const refs = refsOf(match[1] ?? '', node, library, file);
        cited.push(...refs.map((ref) => ({ ref, block })));
        // A thin no-break space keeps the bracket with the word it follows.
        parts.push({ type: 'text', value: node.value.slice(end, match.index).replace(/ $/, '\u202f') });
        parts.push(asMdast(citationElement(refs, library, target)));
        const fresh = refs.filter((ref) => !noted.has(ref));
        if (notes && fresh.length > 0) {
          fresh.forEach((ref) => noted.add(ref));
          parts.push(asMdast(noteElement(fresh, library)));
        }
        end = match.index + match[0].length;
      }
      parts.push({ type: 'text', value: node.value.slice(end) });
      const { children } = parent as { children: PhrasingContent[] };
      const index = children.indexOf(node);
      children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    const astro = (file.data.astro ??= {});
    astro.frontmatter = { ...astro.frontmatter, citations: cited };
  };
}

function refsOf(list: string, node: Text, library: Library, file: VFile): string[] {
  const ids = list.split(';').map((item) => item.trim().replace(/^@/, ''));
  for (const id of ids) {
    if (!library.references.has(id)) {
      failAt(file, node, 'citation', `No reference has the id "${id}".${didYouMean(id, library.references.keys())}`);
    }
  }
  const number = (id: string): number => library.references.get(id)?.number ?? 0;
  return ids.sort((a, b) => number(a) - number(b));
}

function citationElement(refs: readonly string[], { references }: Library, target: Options['target']): Element {
  const links = refs.flatMap((ref, index) => {
    const number = String(references.get(ref)?.number ?? '');
    const href = target === 'page' ? `#r${number}` : `/references/#ref-${number}`;
    return [...(index > 0 ? [', '] : []), element('a', { href, ariaLabel: `reference ${number}` }, number)];
  });
  return element('span', { className: ['cite'] }, '[', ...links, ']');
}

function noteElement(refs: readonly string[], { references }: Library): Element {
  const works = refs.flatMap((ref, index) => {
    const entry = references.get(ref);
    if (entry === undefined) return [];
    const year = String(entry.issued['date-parts'][0][0]);
    return [
      ...(index > 0 ? [' · '] : []),
      element('b', {}, String(entry.number)),
      `\u00a0${shortAuthors(entry)} ${year}`,
    ];
  });
  return element('span', { className: ['note', 'note-cite'], ariaHidden: 'true' }, ...works);
}

function idOf(node: Node): string | undefined {
  const data: unknown = node.data;
  const { id } = (data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
  if (id !== undefined) return id;
  const attributes = (node as { attributes?: { name: string; value: unknown }[] }).attributes;
  const written = attributes?.find(({ name }) => name === 'id')?.value;
  return typeof written === 'string' ? written : undefined;
}

function asMdast({ tagName, properties, children }: Element): PhrasingContent {
  return { type: 'emphasis', children: [], data: { hName: tagName, hProperties: properties, hChildren: children } };
}
