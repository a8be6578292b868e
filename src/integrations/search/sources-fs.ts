import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { glossaryTerm, type GlossaryTerm } from '../../schemas/glossaryTerm.ts';
import type { Reference } from '../../schemas/reference.ts';
import { synonyms as schema, type Synonym } from '../../schemas/synonym.ts';
import { foldLetters } from '../../search/text/foldLetters.ts';

/** What the search takes from the authors' files rather than from the built pages. */
export interface SearchSources {
  readonly terms: readonly GlossaryTerm[];
  readonly synonyms: readonly Synonym[];
  /** Surnames in the reference list, folded. */
  readonly authors: readonly string[];
  /** Addresses of the chapters in the book's order. */
  readonly chapters: readonly string[];
}

/** @throws Error when a file is missing or the synonyms do not fit their schema */
export function readSources(content = 'content'): SearchSources {
  const references = JSON.parse(readFileSync(`${content}/references.json`, 'utf8')) as Reference[];
  const chapters = readdirSync(`${content}/chapters`).map((name) => {
    const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${content}/chapters/${name}`, 'utf8'))?.[1] ?? '';
    return { path: `/${name.replace(/\.mdx$/, '')}/`, order: (parse(front) as { order: number }).order };
  });
  return {
    terms: z.array(glossaryTerm).parse(parse(readFileSync(`${content}/glossary.yaml`, 'utf8'))),
    synonyms: schema.parse(parse(readFileSync(`${content}/synonyms.yaml`, 'utf8'))),
    authors: [
      ...new Set(
        references.flatMap(({ author }) => author.flatMap(({ family }) => foldLetters(family).split(/[^a-z]+/))),
      ),
    ]
      .filter((name) => name.length > 1)
      .sort(),
    chapters: chapters.sort((a, b) => a.order - b.order).map(({ path }) => path),
  };
}
