import type { Element, ElementContent, Parents, Root } from 'hast';
import { EXIT, SKIP, visitParents } from 'unist-util-visit-parents';
import { filedMetals } from '../lexicon/builtInConcepts.ts';
import type { BookRecord } from './BookRecord.ts';
import { blocksOf, classesOf, idOf, isSkipped, textOf } from './extractText.ts';
import { isRecordKind, type RecordKind } from './recordKinds.ts';

const symbolOf = new Map<string, string>(Object.entries(filedMetals).map(([symbol, name]) => [name, symbol]));
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

/**
 * The records of one built page, in reading order: what carries `data-record`, the sections of its `main`, cut at each
 * third-level heading, and the page itself. A record inside another is cut out of it.
 * @throws Error when a record has no id or no title, or its kind is unknown
 */
export function extractRecords(tree: Root, path: string): BookRecord[] {
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const heading = main && find(main, ({ tagName }) => tagName === 'h1');
  if (!main || !heading) return [];
  const title = textOf(heading);
  const page = { path, title };
  const pageMetal = symbolOf.get(String(main.properties['dataMetal']));
  const records: BookRecord[] = [];
  const add = (
    kind: RecordKind,
    id: string,
    name: string,
    parts: readonly ElementContent[],
    element: Element,
    parent?: string,
  ): void => {
    if (name === '') throw new Error(`${path}#${id}: a record for the search without a title.`);
    const blocks = blocksOf(parts, (node) => node !== element && isRecord(node));
    if (blocks.length > 0)
      records.push({
        url: `${path}#${id}`,
        title: name,
        kind,
        page,
        parent,
        blocks,
        explains: explainedIn(parts, element),
        metals: pageMetal ? [pageMetal] : metalsOf(element),
      });
  };
  records.push({
    url: path,
    title,
    kind: 'page',
    page,
    parent: undefined,
    blocks: pageBlocks(main, title),
    explains: [],
    metals: pageMetal ? [pageMetal] : [],
  });

  visitParents(main, 'element', (node, ancestors) => {
    if (isSkipped(node)) return SKIP;
    if (!isRecord(node) || node.tagName === 'header') return undefined;
    const kind = kindOf(node, path);
    const id = idOf(node) ?? labelOf(node);
    if (id === undefined)
      throw new Error(`${path}: an element with data-record="${kind}" has neither an id nor a heading with one.`);
    if (kind !== 'section')
      add(kind, id, titleOf(node), node.children, node, kind === 'term' ? undefined : aroundIt(ancestors));
    else
      for (const part of cutAtSubheadings(node, id))
        add('section', part.id, part.title, part.children, node, part.parent);
    return undefined;
  });
  return records;
}

/** A table row has an address of its own but is found as a line of its table, which then leads to it. */
function isRecord(node: Element): boolean {
  const kind = node.properties['dataRecord'];
  return (kind !== undefined && kind !== 'row') || (node.tagName === 'section' && labelOf(node) !== undefined);
}

function kindOf({ properties }: Element, path: string): RecordKind {
  const kind = String(properties['dataRecord'] ?? 'section');
  if (!isRecordKind(kind)) throw new Error(`${path}: "${kind}" is no kind of record.`);
  return kind;
}

/** The id of the heading that names a section. */
function labelOf({ properties }: Element): string | undefined {
  const label = properties['ariaLabelledBy'] ?? properties['ariaLabelledby'];
  return label === undefined ? undefined : [label].flat().map(String)[0];
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
  readonly children: ElementContent[];
}

/** A section up to its first subheading, then each subsection; the headings themselves become titles. */
function cutAtSubheadings(section: Element, id: string): Part[] {
  const title = titleOf(section);
  const parts: Part[] = [{ id, title, children: [] }];
  for (const child of section.children) {
    const subId = child.type === 'element' && child.tagName === 'h3' ? idOf(child) : undefined;
    if (child.type === 'element' && subId !== undefined && subId !== id)
      parts.push({ id: subId, title: textOf(child), parent: title, children: [] });
    else if (!(child.type === 'element' && HEADINGS.has(child.tagName) && textOf(child) === parts.at(-1)?.title))
      parts.at(-1)?.children.push(child);
  }
  return parts;
}

/** `data-search-title="…"`, or the text of what carries an empty one, or the first heading, defined word or caption. */
function titleOf(node: Element): string {
  const written = node.properties['dataSearchTitle'];
  if (written !== undefined && written !== '') return String(written);
  const titled = find(
    node,
    (inner) =>
      inner.properties['dataSearchTitle'] !== undefined ||
      HEADINGS.has(inner.tagName) ||
      ['dfn', 'figcaption', 'caption'].includes(inner.tagName),
  );
  if (!titled) return '';
  // A caption leads with its point, in bold.
  const lead =
    titled.tagName === 'figcaption'
      ? (find(titled, ({ tagName }) => tagName === 'strong' || HEADINGS.has(tagName)) ??
        find(titled, ({ tagName }) => tagName === 'b'))
      : undefined;
  return textOf(lead ?? titled);
}

/** Metals that the page writes beside a record, as chips. */
function metalsOf(node: Element): string[] {
  const metals: string[] = [];
  visitParents(node, 'element', (inner) => {
    if (classesOf(inner).includes('metal-chip')) metals.push(textOf(inner));
  });
  return [...new Set(metals)];
}

/** Terms with a margin note: the page's first use of each. */
function explainedIn(parts: readonly ElementContent[], element: Element): string[] {
  const terms: string[] = [];
  visitParents({ type: 'root', children: [...parts] } satisfies Root, 'element', (inner) => {
    if (inner !== element && isRecord(inner)) return SKIP;
    const [link] = classesOf(inner).includes('noted') ? inner.children : [];
    const href = link?.type === 'element' ? String(link.properties['href']) : '';
    if (href.includes('/glossary/#')) terms.push(href.replace(/^.*#/, ''));
    return undefined;
  });
  return terms;
}

/** Title of the record that a record stands in: the table of a row, the section of a figure. */
function aroundIt(ancestors: readonly Parents[]): string | undefined {
  const outer = ancestors.findLast((node) => node.type === 'element' && isRecord(node));
  return outer?.type === 'element' ? titleOf(outer) : undefined;
}

/** What a page says about itself: its opening, its loose text, and the names of its sections. */
function pageBlocks(main: Element, title: string): BookRecord['blocks'] {
  const own = blocksOf(main.children, (node) => isRecord(node) || node.tagName === 'h1');
  const opening = find(
    main,
    ({ tagName, properties }) => tagName === 'header' && properties['dataRecord'] === undefined,
  );
  const said = opening ? blocksOf(opening.children, (node) => node.tagName === 'section' || node.tagName === 'h1') : [];
  const names: string[] = [];
  visitParents(main, 'element', (node) => {
    if (isSkipped(node)) return SKIP;
    if (node.tagName === 'h2' && idOf(node)) names.push(textOf(node));
    return undefined;
  });
  const blocks = [...said, ...own.filter(({ text }) => !said.some((block) => block.text === text))];
  return [...blocks, { id: undefined, text: names.length > 0 ? `${names.join('. ')}.` : title }];
}

function find(root: Root | Element, test: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visitParents(root, 'element', (node) => {
    if (node !== root && isSkipped(node)) return SKIP;
    if (node === root || !test(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}
