import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { loadLibrary } from '../markdown/library-fs.ts';

/** Every id that content may name. */
export interface KnownIds {
  readonly references: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Page, such as `deposition` or `metals/lithium`, to the ids that its authors wrote. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Chapter to its learning objectives. */
  readonly objectives: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ids that the layout of every chapter adds. */
const LAYOUT_IDS = ['in-one-minute', 'check-yourself', 'references'];
const WRITTEN = [/\[#([\w-]+)\]/g, /<\w+[^>]*?\sid="([\w-]+)"/g, /^\$\$ (eq-[\w-]+)/gm];

export function readKnownIds(): KnownIds {
  const { references, terms } = loadLibrary();
  const figures = new Map(read('content/figures/*.mdx').map(({ slug, source }) => [slug, idsIn(source)]));
  const chapters = read('content/chapters/*.mdx');
  const others = ['metals', 'widgets'];
  return {
    references: new Set(references.keys()),
    terms: new Set(terms.keys()),
    figures: new Set(figures.keys()),
    places: new Map([
      ...chapters.map(({ slug, source }) => [slug, chapterIds(slug, source, figures)] as const),
      ...others.map((folder) => [folder, new Set<string>()] as const),
      ...others.flatMap((folder) =>
        read(`content/${folder}/*.mdx`).map(
          ({ slug, source }) => [`${folder}/${slug}`, new Set(idsIn(source))] as const,
        ),
      ),
    ]),
    objectives: new Map(chapters.map(({ slug, source }) => [slug, new Set(objectivesIn(source))])),
  };
}

function chapterIds(slug: string, source: string, figures: ReadonlyMap<string, readonly string[]>): Set<string> {
  const written = idsIn(source);
  const panels = written.flatMap((id) => figures.get(id) ?? []);
  const questions = (parse(readFileSync(`content/questions/${slug}.yaml`, 'utf8')) as { id: string }[]).map(
    ({ id }) => id,
  );
  return new Set([...written, ...panels, ...questions, ...LAYOUT_IDS]);
}

function idsIn(source: string): string[] {
  return WRITTEN.flatMap((pattern) => [...source.matchAll(pattern)].map(([, id = '']) => id));
}

function objectivesIn(source: string): string[] {
  const frontMatter = parse(/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '') as {
    objectives?: { id: string }[];
  } | null;
  return frontMatter?.objectives?.map(({ id }) => id) ?? [];
}

function read(pattern: string): { slug: string; source: string }[] {
  return globSync(pattern).map((path) => ({ slug: basename(path, '.mdx'), source: readFileSync(path, 'utf8') }));
}
