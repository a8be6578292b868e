import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseUnit } from '~/domain/quantity/parseQuantity';
import { element } from '~/schemas/element';
import { elementFacts } from '~/tables/elementFacts';
import { noteIds } from '~/tables/notesOnProperties';

interface Row {
  readonly id: string;
  readonly refs: readonly string[];
  readonly where: string;
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const FILES = ['observations', 'electrolytes', 'interphases', 'cells'] as const;
const rows = FILES.flatMap((file) => read(`content/data/${file}.json`) as Row[]);
const elements = (read('content/data/elements.json') as unknown[]).map((entry) => element.parse(entry));
const references = new Set((read('content/references.json') as { id: string }[]).map(({ id }) => id));
const sections = new Set(
  globSync('content/chapters/*.mdx').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^#+ .*\[#([a-z0-9-]+)\]\s*$/gm)].map(
      ([, id]) => `${basename(path, '.mdx')}#${String(id)}`,
    ),
  ),
);

/** Every unit in a value, however deep it stands. */
function unitsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'unit' && typeof part === 'string' ? [part] : unitsIn(part),
  );
}

describe('rows from the review', () => {
  test('ids are unique over all files', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every reference exists, and every row has one', () => {
    expect(
      rows.filter(({ refs }) => refs.length === 0 || refs.some((ref) => !references.has(ref))).map(({ id }) => id),
    ).toEqual([]);
  });

  test('every row is told in a section of a chapter', () => {
    expect(rows.filter(({ where }) => !sections.has(where)).map(({ id, where }) => `${id}: ${where}`)).toEqual([]);
  });

  test('every unit is one of the book’s', () => {
    const units = [...new Set(unitsIn(rows))].filter((unit) => unit !== '1');
    expect(() => units.map(parseUnit)).not.toThrow();
  });
});

describe('elements', () => {
  const facts = elements.flatMap((entry) => elementFacts(entry).map((fact) => ({ symbol: entry.symbol, ...fact })));

  test('every value that is looked up names a work, and most name where to read it', () => {
    const looked = facts.filter(({ formula }) => !formula);
    expect(looked.filter(({ source }) => !source).map(({ symbol, key }) => `${symbol} ${key}`)).toEqual([]);
    expect(looked.filter(({ source, kind }) => kind !== 'computed' && !source?.doi && !source?.url)).toEqual([]);
  });

  test('every unit is one of the book’s', () => {
    const units = [...new Set(facts.map(({ unit }) => unit))].filter((unit) => unit !== '1' && unit !== '');
    expect(() => units.map(parseUnit)).not.toThrow();
  });

  test('what the review prints has references', () => {
    const refs = facts.flatMap(({ printed }) => printed?.refs ?? []);
    expect(refs.filter((ref) => !references.has(ref))).toEqual([]);
  });

  test('printed capacities agree with computed ones within 0.1 %', () => {
    const printed = facts.filter(({ key, printed: print }) => print && /Capacity$/.test(key));
    expect(printed.length).toBeGreaterThanOrEqual(7);
    const apart = printed.filter(({ value, printed: print }) => {
      const number = Number(/[\d.]+/.exec(print?.text ?? '')?.[0]);
      return Math.abs(Number(value) / number - 1) > 1e-3;
    });
    expect(apart.map(({ symbol, key }) => `${symbol} ${key}`)).toEqual([]);
  });

  test('notes that a value points to exist', () => {
    const notes = new Set((parse(readFileSync('content/notes.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id));
    expect(noteIds.filter((id) => !notes.has(id))).toEqual([]);
  });
});

test('datapackage.json describes every property of every file', () => {
  const { resources } = read('content/data/datapackage.json') as {
    resources: { name: string; schema: { fields: { name: string }[] } }[];
  };
  for (const file of ['elements', ...FILES]) {
    const described = new Set(resources.find(({ name }) => name === file)?.schema.fields.map(({ name }) => name));
    const keys = new Set((read(`content/data/${file}.json`) as object[]).flatMap((row) => Object.keys(row)));
    expect(
      [...keys].filter((key) => !described.has(key)),
      file,
    ).toEqual([]);
  }
});
