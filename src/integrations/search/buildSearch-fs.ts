import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { buildLexicon, metalConcepts } from '../../search/lexicon/buildLexicon.ts';
import { conceptCode } from '../../search/lexicon/conceptCode.ts';
import { readLexicon } from '../../search/lexicon/Lexicon.ts';
import type { BookRecord } from '../../search/records/BookRecord.ts';
import { extractRecords } from '../../search/records/extractRecords.ts';
import { tokenise } from '../../search/text/tokenise.ts';
import { countWords } from './countWords.ts';
import { writeEngineFiles } from './enginePagefind-fs.ts';
import { indexText } from './indexText.ts';
import { metalsOfRecord } from './metalsOfRecord.ts';
import { packBookIndex } from './packBookIndex.ts';
import { readPages } from './readPages-fs.ts';
import { readSources } from './sources-fs.ts';

/** Fewer records than this means that a component lost its mark, not that the book shrank. */
const FLOOR = 600;

export interface SearchBuild {
  readonly records: number;
  readonly concepts: number;
  readonly words: number;
  readonly bytes: number;
}

/**
 * Makes the search of a built book: `pagefind/` with the engine's files and `book.json` with what the planner needs.
 * @throws Error when a name belongs to two concepts, a record has no title or leads nowhere, or there are too few
 */
export async function buildSearch(dist: string, floor = FLOOR): Promise<SearchBuild> {
  const { terms, synonyms, authors, chapters } = readSources();
  const pages = readPages(dist, chapters);
  const records = pages.flatMap(({ path, tree }) => checked(extractRecords(tree, path), path, tree));
  if (records.length < floor)
    throw new Error(
      `The search has ${String(records.length)} records, fewer than the ${String(floor)} that the book should give.`,
    );

  const { data: concepts, clashes } = buildLexicon({ terms, synonyms, formulas: formulasOf(records) });
  const [clash] = clashes;
  if (clash)
    throw new Error(
      `"${clash.form}" is a name of "${clash.kept}" and of "${clash.lost}": take it from one of them (content/synonyms.yaml, "not").`,
    );
  const lexicon = readLexicon(concepts);
  const conceptOfMetal = new Map(
    Object.entries(metalConcepts).map(([symbol, id]) => [symbol, concepts.findIndex(([concept]) => concept === id)]),
  );
  const metalIndexes = new Set(conceptOfMetal.values());
  const texts = records.map((record) => indexText(record, lexicon, (concept) => metalIndexes.has(concept)));
  const metals = records.map((record, at) => {
    const titleCodes = texts[at]?.titleCodes.split(' ') ?? [];
    return metalsOfRecord(record, texts[at]?.mentions ?? new Map(), conceptOfMetal, (concept) =>
      titleCodes.includes(conceptCode(concept)),
    );
  });

  const folder = join(dist, 'pagefind');
  const ids = await writeEngineFiles(
    records.map(({ url, title, kind, page }, at) => ({
      url,
      title,
      content: texts[at]?.content ?? '',
      codes: texts[at]?.titleCodes ?? '',
      filters: {
        kind: [kind],
        chapter: [page.path.split('/')[1] || 'front'],
        ...(metals[at]?.length ? { metal: metals[at] } : {}),
      },
    })),
    folder,
  );
  const words = countWords(texts.map(({ tokens }) => tokens));
  const build = createHash('sha256')
    .update(JSON.stringify([concepts, texts.map(({ content }) => content)]))
    .digest('hex')
    .slice(0, 12);
  const json = JSON.stringify(packBookIndex({ build, concepts, records, metals, ids, authors, ...words }));
  writeFileSync(join(folder, 'book.json'), json);
  return { records: records.length, concepts: concepts.length, words: words.words.size, bytes: json.length };
}

/** @throws Error when an address of a record is not in its page */
function checked(records: BookRecord[], path: string, tree: Root): BookRecord[] {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  const urls = new Set<string>();
  for (const { url } of records) {
    const id = url.split('#')[1];
    if (id !== undefined && !ids.has(id))
      throw new Error(`The search would lead to ${url}, but ${path} has no element with that id.`);
    if (urls.has(url)) throw new Error(`Two records for the search have the address ${url}.`);
    urls.add(url);
  }
  return records;
}

/** Every formula in the book, as first written. */
function formulasOf(records: readonly BookRecord[]): string[] {
  const byKey = new Map<string, string>();
  for (const { blocks, title } of records) {
    for (const { kind, key, raw } of tokenise([title, ...blocks.map(({ text }) => text)].join('\n'))) {
      if (kind === 'formula' && !byKey.has(key)) byKey.set(key, raw);
    }
  }
  return [...byKey.values()];
}
