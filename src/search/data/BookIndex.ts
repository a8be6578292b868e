import { readLexicon, type ConceptData, type Lexicon } from '../lexicon/Lexicon.ts';
import { kindNames, type RecordKind } from '../records/recordKinds.ts';
import { stem } from '../text/stem.ts';
import { unpackWords } from './packWords.ts';

/** What travels beside the engine's own files, in columns because those pack best. */
export interface BookIndexData {
  /** Of the text this was made from; the engine's files must have the same. */
  readonly build: string;
  readonly concepts: readonly ConceptData[];
  readonly words: string;
  readonly numbers: string;
  readonly authors: string;
  readonly pages: readonly (readonly [path: string, title: string])[];
  readonly records: {
    /** Beginnings of the engine's ids, all of one length. */
    readonly ids: string;
    readonly idLength: number;
    /** Fragments and titles, one a line; a glossary entry's title is its concept's name. */
    readonly anchors: string;
    readonly titles: string;
    /** One letter a record: its place among the kinds. */
    readonly kinds: string;
    /** Records of each page, in the order of pages. */
    readonly counts: readonly number[];
    /** Which records explain which concepts: `12:3,40;15:7`, the first number counted from the record before. */
    readonly explains: string;
    /** For subsections, how many records back the section stands; else 0. */
    readonly parents: readonly number[];
    /** One letter a record: which of the six metals, as bits. */
    readonly metals: string;
  };
}

export interface RecordEntry {
  readonly index: number;
  /** From the book's front page: `/deposition/#sands-time`. */
  readonly url: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: RecordKind;
  readonly page: number;
  readonly parent: number | undefined;
  /** Bits in the book's order of metals. */
  readonly metals: number;
  /** Concepts that the page explains here, where it first uses them. */
  readonly explains: ReadonlySet<number>;
}

/** Everything the planner knows about the book before it asks the engine. */
export interface BookIndex {
  readonly lexicon: Lexicon;
  /** Known words by stem, each in its commonest form with its count. */
  readonly stems: ReadonlyMap<string, { readonly word: string; readonly count: number }>;
  readonly words: ReadonlyMap<string, number>;
  /** Stems of words in names, known even where no record holds them. */
  readonly nameStems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly pages: readonly { readonly path: string; readonly title: string }[];
  readonly records: readonly RecordEntry[];
  readonly recordOfId: (id: string) => RecordEntry | undefined;
}

export const METAL_BITS = ['Li', 'Na', 'K', 'Mg', 'Ca', 'Al'] as const;
export const metalLetter = (bits: number): string => String.fromCharCode(48 + bits);

/** Unpacks what travelled. */
export function readBookIndex(data: BookIndexData): BookIndex {
  const lexicon = readLexicon(data.concepts);
  const words = unpackWords(data.words);
  const stems = new Map([...words].map(([word, count]) => [stem(word), { word, count }]));
  const nameStems = new Set([...lexicon.forms.keys()].flatMap((form) => form.split(' ')));
  const records = readRecords(data, lexicon);
  const { ids, idLength } = data.records;
  const byId = new Map(
    records.map((record) => [ids.slice(record.index * idLength, (record.index + 1) * idLength), record]),
  );
  return {
    lexicon,
    words,
    stems,
    nameStems,
    numbers: new Set(unpackWords(data.numbers).keys()),
    authors: new Set(data.authors.split(' ')),
    pages: data.pages.map(([path, title]) => ({ path, title })),
    records,
    // The engine puts the language before the hash: en_1a2b3c4.
    recordOfId: (id) => byId.get(id.replace(/^[a-z-]+_/, '').slice(0, idLength)),
  };
}

function readRecords({ pages, records, concepts }: BookIndexData, { concepts: named }: Lexicon): RecordEntry[] {
  const nameOf = new Map(concepts.map(([id], index) => [id, named[index]?.name ?? '']));
  const titles = records.titles.split('\n');
  const anchors = records.anchors.split('\n');
  const pageOf = records.counts.flatMap((count, page) => Array.from({ length: count }, () => page));
  const explains = readExplains(records.explains);
  return anchors.map((anchor, index): RecordEntry => {
    const page = pageOf[index] ?? 0;
    const back = records.parents[index] ?? 0;
    return {
      index,
      anchor,
      url: (pages[page]?.[0] ?? '/') + (anchor === '' ? '' : `#${anchor}`),
      title: (titles[index] ?? '') || (nameOf.get(anchor) ?? ''),
      kind: kindNames[(records.kinds.charCodeAt(index) || 97) - 97] ?? 'section',
      page,
      parent: back > 0 ? index - back : undefined,
      metals: records.metals.charCodeAt(index) - 48,
      explains: explains.get(index) ?? nothing,
    };
  });
}

const nothing: ReadonlySet<number> = new Set();

function readExplains(packed: string): Map<number, ReadonlySet<number>> {
  let at = 0;
  return new Map(
    packed.split(';').map((entry) => {
      const [step = '0', concepts = ''] = entry.split(':');
      at += Number(step);
      return [at, new Set(concepts.split(',').map(Number))];
    }),
  );
}
