import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const references = JSON.parse(readFileSync('content/references.json', 'utf8')) as { id: string; number: number }[];
const chapters = globSync('content/{chapters,figures}/*.mdx')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('every reference of the review is cited in a chapter or a figure', () => {
  const cited = new Set([...chapters.matchAll(/@([a-z]+\d{4}[a-z]?)/g)].map(([, id]) => id));
  expect(references.filter(({ id }) => !cited.has(id)).map(({ id, number }) => `${number} ${id}`)).toEqual([]);
});

test('the review’s 150 numbers are each given once', () => {
  expect(references.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 150 }, (_, index) => index + 1),
  );
});
