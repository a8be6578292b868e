import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unitNames } from '../../src/domain/quantity/unitNames.ts';
import { checkContent } from '../../src/integrations/contentCheck.ts';
import { stampIds } from '../../src/markdown/stampIds.ts';

const pages = globSync('content/**/*.mdx').map((path) => [path, readFileSync(path, 'utf8')] as const);

/** Symbols that are also words, list letters or names ("a C-rate", "Mg", "K"); alone behind a number they still count. */
const UNITS = Object.keys(unitNames).filter(
  (symbol) => !['%', 'cycles', 'electrons', 'atoms', 'ions', 'times', 'years', 'e', 'd', 'min', '°'].includes(symbol),
);
/** One letter behind a digit without a space is a label, as in "Fig. 4A". */
const LETTERS = UNITS.filter((symbol) => symbol.length === 1);
const BARE_QUANTITY = new RegExp(
  `\\d(?:\\s?(?:${UNITS.filter((symbol) => symbol.length > 1).join('|')}|%)|\\s(?:${LETTERS.join('|')}))(?![\\w-])`,
  'u',
);

/** The lines of the running text: front matter, tags, tables, formulas and every word of the book blanked. */
function proseLines(source: string): string[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  return (
    source
      .replace(/^---\n[\s\S]*?\n---\n/, blank)
      .replace(/<[A-Z][^>]*>/g, blank)
      .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g, blank)
      .replace(/:\w+\[(?:[^[\]]|\[[^\]]*\])*\](?:\{[^}]*\})?/g, blank)
      .replace(/\]\([^)]*\)|doi \S+/g, blank)
      // The heads of tables carry the units of their columns.
      .replace(/^\|.*$/gm, blank)
      .split('\n')
  );
}

test.each(pages)('%s holds words and blocks only', (path, source) => {
  const code = source
    .split('\n')
    .flatMap((line, index) =>
      /^(?:import|export) |<\/?[a-z]|style=|className=/.test(line) ? [`${path}:${index + 1}: ${line}`] : [],
    );
  expect(code).toEqual([]);
});

test.each(pages)('%s writes every number with a unit as :qty', (path, source) => {
  const bare = proseLines(source).flatMap((line, index) =>
    BARE_QUANTITY.test(line) ? [`${path}:${index + 1}: ${BARE_QUANTITY.exec(line)?.[0] ?? ''}`] : [],
  );
  expect(bare).toEqual([]);
});

test.each(pages)('every paragraph and list item of %s has an id ("npm run ids" writes them)', (path, source) => {
  const stamped = stampIds(source, 'p', []).split('\n');
  const bare = source.split('\n').flatMap((line, index) => (line === stamped[index] ? [] : [`${path}:${index + 1}`]));
  expect(bare).toEqual([]);
});

test('every file of content has the shape of its schema and names only what exists', () => {
  expect(checkContent()).toEqual([]);
});
