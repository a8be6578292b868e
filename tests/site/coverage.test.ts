import { existsSync, readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { findById, readTree } from '../../src/integrations/builtPages-fs.ts';

/** Claim of the review → where the book retells it, and words that stand there. */
type Coverage = Readonly<
  Record<string, { readonly places: readonly { readonly at: string; readonly phrase: string }[] }>
>;
const coverage = JSON.parse(readFileSync('tests/content/coverage.json', 'utf8')) as Coverage;
const trees = new Map<string, Root>();

/** Letters and digits, however the words are marked up: the register quotes the authors' notation, the page its outcome. */
const plain = (text: string): string =>
  text
    .replace(/(\d)e-(\d)/g, '$1×10-$2')
    .replace(/\[@[^\]]*\]|\[[\d, ]+\]|&lt;|:(?=\w+\[)|\b(?:qty|chem|term)(?=\[)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function pageTree(page: string): Root | undefined {
  const file = `dist/${page}/index.html`;
  if (!existsSync(file)) return undefined;
  const tree = trees.get(page) ?? withoutNotes(readTree(file));
  trees.set(page, tree);
  return tree;
}

function withoutNotes(tree: Root): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent || !String(node.properties['className']).split(',').includes('note'))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return tree;
}

/** A heading's words are those of its section. */
function wordsAt(tree: Root, id: string): string | undefined {
  const found = findById(tree, id);
  if (found === undefined) return undefined;
  const isHeading = /^h[2-6]$/.test(found.element.tagName);
  const place: Element = isHeading ? found.parent : found.element;
  return plain(toString(place));
}

test.each(Object.entries(coverage))('%s is retold where the register says', (_claim, { places }) => {
  expect(places.length).toBeGreaterThan(0);
  const missing = places.flatMap(({ at, phrase }) => {
    const [page = '', id = ''] = at.split('#');
    const tree = pageTree(page);
    if (tree === undefined) return [`no page ${page}`];
    const words = id === '' ? plain(toString(tree)) : wordsAt(tree, id);
    if (words === undefined) return [`no place ${at}`];
    return words.includes(plain(phrase)) ? [] : [`${at} does not say "${phrase}"`];
  });
  expect(missing).toEqual([]);
});
