import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/integrations/builtPages-fs.ts';

const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const KB = 1000;
const chapters = globSync('dist/{introduction,challenges,deposition,solvation,interphases,outlook}/index.html');

/** Files of the book that this page loads before anyone touches it: scripts in the page and what they import. */
function scriptsOf(tree: Root): Set<string> {
  const files = new Set<string>();
  const add = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(
      /(?:from|^import|;import)\s*["'](\.\/[^"']+)["']/g,
    ))
      add(join(path, '..', imported));
  };
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'script' && typeof properties['src'] === 'string') add(`dist${properties['src']}`);
  });
  return files;
}

/** The words and figures of the page, with the tags that mean something and no more. */
function essence(tree: Root): string {
  const keep = new Set([
    'id',
    'href',
    'alt',
    'scope',
    'd',
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'points',
    'transform',
    'viewBox',
    'width',
    'height',
    'fill',
    'stroke',
    'ariaLabel',
  ]);
  const strip = (node: Element): void => {
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => keep.has(name)));
  };
  const main = { type: 'root', children: [] } as Root;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'main') main.children.push(structuredClone(node));
  });
  visit(main, 'element', strip);
  visit(main, 'element', (node) => {
    node.children = node.children.filter(
      (child) => child.type !== 'element' || !['script', 'style', 'link'].includes(child.tagName),
    );
  });
  return toHtml(main);
}

describe.each(chapters)('%s', (path) => {
  const html = readFileSync(path, 'utf8');

  test('needs one request before its text can be read', () => {
    const blocking: string[] = [];
    visit(readTree(path), 'element', ({ tagName, properties }) => {
      if (tagName === 'link' && String(properties['rel']).includes('stylesheet'))
        blocking.push(String(properties['href']));
      const waits =
        properties['type'] !== 'module' && properties['defer'] === undefined && properties['async'] === undefined;
      const { src } = properties;
      if (tagName === 'script' && typeof src === 'string' && waits) blocking.push(src);
    });
    expect(blocking).toEqual([]);
  });

  // The styles of the page weigh the same in every chapter: in the shortest they are the larger share.
  const bar = path.includes('introduction') ? 1.6 : 1.5;

  test(`is at most ${String(bar)} times its own words, figures and tags`, () => {
    expect(brotli(html) / brotli(essence(readTree(path)))).toBeLessThanOrEqual(bar);
  });

  test('brings at most 10 kB of script before anyone touches it', () => {
    const sizes = [...scriptsOf(readTree(path))].map((file) => brotli(readFileSync(file)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10 * KB);
  });
});

test('all fonts together weigh at most 60 kB', () => {
  const fonts = globSync('dist/fonts/*.woff2').map((path) => readFileSync(path).length);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KB);
});

test('Plotly stands in a file of its own that no page names', () => {
  const plotly = globSync('dist/_astro/*.js').filter((path) => readFileSync(path).length > 500 * KB);
  for (const path of plotly) {
    const name = path.split('/').at(-1) ?? '';
    expect(globSync('dist/**/*.html').filter((page) => readFileSync(page, 'utf8').includes(name))).toEqual([]);
  }
});
