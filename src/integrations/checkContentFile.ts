import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse, parseDocument, YAMLParseError } from 'yaml';
import { didYouMean } from '../domain/text/nearest.ts';
import { renderInline } from '../markdown/renderInline.ts';
import type { ContentKind } from './contentFiles.ts';
import { lineOf, type Path } from './lineOf.ts';
import type { KnownIds } from './knownIds-fs.ts';
import { whyUnknown } from './whyUnknown.ts';

interface Mistake {
  readonly path: Path;
  readonly message: string;
}

/** Words of the book in a text of data: worth rendering to see whether they exist. */
const INLINE_WORDS = /:(?:chem|term|qty)\[|\[@|\$/;

/**
 * One line for every mistake in this file: `content/glossary.yaml:12: refs.0: …`.
 * @param known every id that the file may name; without it, only the file's own shape is checked
 */
export function checkContentFile(file: string, kind: ContentKind, known?: KnownIds): string[] {
  const source = readFileSync(file, 'utf8');
  const isPage = extname(file) === '.mdx';
  // A page's front matter keeps its line numbers: the opening dashes are a line of the text.
  const text = isPage ? (/^---\n([\s\S]*?)\n---/.exec(source)?.[0].slice(0, -4) ?? '') : source;
  const yaml = text.replace(/^---/, '   ');
  const data = parseJson(file, yaml) ?? parseYaml(yaml);
  if (data instanceof YAMLParseError)
    return [`${file}:${String(data.linePos?.[0].line ?? 1)}: ${data.message.split('\n')[0] ?? ''}`];
  const slug = basename(file, extname(file));
  const checkEntry = (entry: unknown, at: Path): Mistake[] =>
    known ? checkNames(entry, at, kind, known, slug) : checkShape(entry, at, kind);
  const mistakes = isPage
    ? checkEntry(data, [])
    : Array.isArray(data)
      ? [...data.flatMap((entry, index) => checkEntry(entry, [index])), ...repeatedIds(data)]
      : [{ path: [], message: 'expected a list' }];
  if (mistakes.length === 0) return [];
  const document = parseDocument(yaml);
  return mistakes.map(
    ({ path, message }) => `${file}:${String(lineOf(document, text, path))}: ${path.join('.')}: ${message}`,
  );
}

/** JSON is read as such, a hundred times faster than as the YAML that it also is; its mistakes are then found as YAML. */
function parseJson(file: string, text: string): unknown {
  if (!file.endsWith('.json')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return error;
  }
}

function checkShape(entry: unknown, at: Path, { schema }: ContentKind): Mistake[] {
  const issues = schema.safeParse(entry).error?.issues ?? [];
  return issues.map((issue) => {
    const nearest = 'values' in issue ? didYouMean(String(valueAt(entry, issue.path)), issue.values.map(String)) : '';
    return { path: [...at, ...(issue.path as Path)], message: issue.message + nearest };
  });
}

function checkNames(entry: unknown, at: Path, { names }: ContentKind, known: KnownIds, slug: string): Mistake[] {
  return [...strings(entry, at)].flatMap(({ path, key, text }) => {
    const unknown = names[key] && whyUnknown(names[key], text, known, slug);
    if (unknown) return [{ path, message: unknown }];
    return INLINE_WORDS.test(text) ? wrongWords(text, path) : [];
  });
}

/** Every text of an entry, under the key that it or its list stands under. */
function* strings(value: unknown, path: Path, key = ''): Generator<{ path: Path; key: string; text: string }> {
  if (typeof value === 'string') yield { path, key, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* strings(item, [...path, index], key);
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* strings(item, [...path, name], name);
}

function wrongWords(text: string, path: Path): Mistake[] {
  try {
    renderInline(text, 'text');
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ path, message: message.replace(/ \(text:\d+:\d+\)$/, '') }];
  }
}

function repeatedIds(entries: readonly { id?: unknown }[]): Mistake[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ id }, index) => {
    const repeated = id !== undefined && seen.has(id);
    seen.add(id);
    return repeated ? [{ path: [index, 'id'], message: `the id ${JSON.stringify(id)} stands twice` }] : [];
  });
}

function valueAt(entry: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], entry);
}
