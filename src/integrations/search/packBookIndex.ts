import type { BookIndexData } from '../../search/data/BookIndex.ts';
import { METAL_BITS, metalLetter } from '../../search/data/BookIndex.ts';
import { packWords } from '../../search/data/packWords.ts';
import type { ConceptData } from '../../search/lexicon/Lexicon.ts';
import type { BookRecord } from '../../search/records/BookRecord.ts';
import { kindNames } from '../../search/records/recordKinds.ts';
import type { WordList } from './countWords.ts';

interface Parts extends WordList {
  readonly build: string;
  readonly concepts: readonly ConceptData[];
  readonly records: readonly BookRecord[];
  /** Metals of each record, in step with `records`. */
  readonly metals: readonly (readonly string[])[];
  /** The engine's id of each record. */
  readonly ids: readonly string[];
  readonly authors: readonly string[];
}

/** Lays the pieces out in columns. Records must come page by page. */
export function packBookIndex({
  build,
  concepts,
  records,
  metals,
  ids,
  authors,
  words,
  numbers,
}: Parts): BookIndexData {
  const pages = [...new Map(records.map(({ page }) => [page.path, page.title]))];
  const idLength = shortestDistinct(ids);
  const names = new Map(concepts.map(([id, name]) => [id, name]));
  const anchors = new Set(records.map(({ url }) => url.split('#')[1] ?? ''));
  const anchorOf = ({ url }: BookRecord): string => url.split('#')[1] ?? '';
  return {
    build,
    // Only the glossary's concepts need an id, by which their entry is found.
    concepts: concepts.map(([id, ...rest]) => [anchors.has(id) ? id : '', ...rest]),
    words: packWords(words),
    numbers: packWords(numbers),
    authors: authors.join(' '),
    pages,
    records: {
      ids: ids.map((id) => id.slice(0, idLength)).join(''),
      idLength,
      anchors: records.map(anchorOf).join('\n'),
      titles: records.map((record) => titleToSend(record, names.get(anchorOf(record)))).join('\n'),
      kinds: records.map(({ kind }) => String.fromCharCode(97 + kindNames.indexOf(kind))).join(''),
      counts: pages.map(([path]) => records.filter(({ page }) => page.path === path).length),
      explains: explainedIn(records, concepts),
      parents: records.map((record, index) => stepsBack(records, record, index)),
      metals: metals
        .map((symbols) =>
          metalLetter(METAL_BITS.reduce((bits, symbol, bit) => bits | (symbols.includes(symbol) ? 1 << bit : 0), 0)),
        )
        .join(''),
    },
  };
}

/** Longer titles come with the result's text. */
const TITLE = 60;

/** A glossary entry has its concept's name; a question is known by its text, which comes with the result. */
function titleToSend({ kind, title }: BookRecord, name: string | undefined): string {
  if ((kind === 'term' && name === title) || kind === 'question') return '';
  return title.length > TITLE ? `${title.slice(0, title.lastIndexOf(' ', TITLE))} …` : title;
}

/** `12:3,40;15:7`: the record 12 explains concepts 3 and 40, the fifteenth after it concept 7. */
function explainedIn(records: readonly BookRecord[], concepts: readonly ConceptData[]): string {
  const indexOf = new Map(concepts.map(([id], index) => [id, index]));
  let last = 0;
  return records
    .flatMap(({ explains }, at) => {
      const indexes = explains.flatMap((id) => indexOf.get(id) ?? []);
      if (indexes.length === 0) return [];
      const entry = `${String(at - last)}:${indexes.join(',')}`;
      last = at;
      return [entry];
    })
    .join(';');
}

function stepsBack(records: readonly BookRecord[], { parent, page }: BookRecord, index: number): number {
  if (parent === undefined) return 0;
  const at = records.findLastIndex(
    (other, position) => position < index && other.title === parent && other.page.path === page.path,
  );
  return at < 0 ? 0 : index - at;
}

/** How many characters tell all ids apart. */
function shortestDistinct(ids: readonly string[]): number {
  const longest = Math.max(0, ...ids.map((id) => id.length));
  for (let length = 4; length < longest; length++) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return length;
  }
  return longest;
}
