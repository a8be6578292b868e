import type { Element, ElementContent, Nodes } from 'hast';
import type { Block } from './BookRecord.ts';

const BLOCK_TAGS = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Blocks that make a unit of text: what is inside them is one line of a result. */
const LINE_TAGS = new Set('p li tr dt dd figcaption caption h2 h3 h4 summary'.split(' '));
const SKIPPED_TAGS = new Set(
  'script style template noscript nav svg button select option input label textarea annotation'.split(' '),
);
const SKIPPED_CLASSES = new Set(['note', 'permalink', 'cite', 'sr', 'paragraph-link']);
const SUBSCRIPT: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  x: 'ₓ',
  n: 'ₙ',
  '+': '₊',
  '-': '₋',
  '−': '₋',
};
const SUPERSCRIPT: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];
export const idOf = ({ properties }: Element): string | undefined =>
  typeof properties['id'] === 'string' ? properties['id'] : undefined;

/** Whether the search passes over an element and all in it. */
export function isSkipped(node: Element): boolean {
  const { properties } = node;
  return (
    (SKIPPED_TAGS.has(node.tagName) && properties['dataSearchText'] === undefined) ||
    properties['dataSearchIgnore'] !== undefined ||
    properties['ariaHidden'] === 'true' ||
    classesOf(node).some((name) => SKIPPED_CLASSES.has(name))
  );
}

/** The words of an element on one line, blocks set apart by spaces, sub- and superscript digits as characters. */
export function textOf(node: Nodes, cut: (node: Element) => boolean = () => false): string {
  return spoken(node, cut)
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/[ \u00a0\u202f]+(?=[,.;:)])/g, '')
    .trim();
}

function spoken(node: Nodes, cut: (node: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const inner = (): string => node.children.map((child) => spoken(child, cut)).join('');
  if (node.type === 'root') return inner();
  if (cut(node)) return ' ';
  const instead = node.properties['dataSearchText'];
  if (instead !== undefined) return ` ${String(instead)} `;
  if (node.tagName === 'svg')
    return typeof node.properties['ariaLabel'] === 'string' ? ` ${node.properties['ariaLabel']} ` : ' ';
  if (isSkipped(node)) return '';
  if (node.tagName === 'br') return ' ';
  // MathML: an index sticks to its letter (J with lim is Jlim), a relation stands free, a fraction has a stroke.
  if (node.tagName === 'mfrac') return node.children.map((child) => spoken(child, cut)).join('/');
  if (node.tagName === 'mo')
    return /^[=<>≤≥≈→±]$/.test(inner()) ? ` ${inner()} ` : inner().replace(/[\u2061-\u2064]/g, '');
  if (node.tagName === 'sub') return shifted(inner(), SUBSCRIPT);
  if (node.tagName === 'sup') return shifted(inner(), SUPERSCRIPT);
  return BLOCK_TAGS.has(node.tagName) ? ` ${inner()} ` : inner();
}

/** Digits and signs as raised or lowered characters; other indices (J with a lowered lim) stay letters. */
function shifted(text: string, characters: Readonly<Record<string, string>>): string {
  const all = Array.from(text);
  return all.every((character) => character in characters)
    ? all.map((character) => characters[character] ?? '').join('')
    : text;
}

/** The lines of some nodes in order, each with the id by which it can be linked. What `cut` names is left out. */
export function blocksOf(nodes: readonly ElementContent[], cut: (node: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let loose: ElementContent[] = [];
  const flush = (id: string | undefined): void => {
    const text = textOf({ type: 'root', children: loose }, cut);
    if (text !== '') blocks.push({ id, text });
    loose = [];
  };
  const walk = (children: readonly ElementContent[], id: string | undefined): void => {
    for (const child of children) {
      const isBlock = child.type === 'element' && BLOCK_TAGS.has(child.tagName);
      if (!isBlock) loose.push(child);
      else {
        flush(id);
        if (cut(child) || isSkipped(child)) continue;
        const own = idOf(child) ?? id;
        if (LINE_TAGS.has(child.tagName) || child.properties['dataSearchText'] !== undefined) {
          loose = [child];
          flush(own);
        } else walk(child.children, own);
      }
    }
    flush(id);
  };
  walk(nodes, undefined);
  return blocks;
}
