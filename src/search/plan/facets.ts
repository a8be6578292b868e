import { METAL_BITS, type BookIndex, type RecordEntry } from '../data/BookIndex.ts';
import { isRecordKind, recordKinds, type RecordKind } from '../records/recordKinds.ts';
import type { Ranked } from './rankRecords.ts';

/** What the reader has ticked. Within a facet any will do, except metals, all of which a record must be about. */
export interface Filters {
  readonly kind: readonly RecordKind[];
  readonly metal: readonly string[];
  /** First parts of addresses: `deposition`. */
  readonly chapter: readonly string[];
}

export const noFilters: Filters = { kind: [], metal: [], chapter: [] };

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Results if this were ticked too. */
  readonly count: number;
  readonly ticked: boolean;
}

export type Facets = Readonly<Record<keyof Filters, readonly FacetValue[]>>;

export const chapterOf = ({ page }: RecordEntry, { pages }: BookIndex): string => pages[page]?.path.split('/')[1] ?? '';

/** Whether a record passes; `except` leaves one facet out, for that facet's own counts. */
export function passes(
  record: RecordEntry,
  { kind, metal, chapter }: Filters,
  book: BookIndex,
  except?: keyof Filters,
): boolean {
  return (
    (except === 'kind' || kind.length === 0 || kind.includes(record.kind)) &&
    (except === 'chapter' || chapter.length === 0 || chapter.includes(chapterOf(record, book))) &&
    metal.every((symbol) => (record.metals >> METAL_BITS.indexOf(symbol as (typeof METAL_BITS)[number])) & 1)
  );
}

/** Counts for each value that some result has. */
export function countFacets(ranked: readonly Ranked[], filters: Filters, book: BookIndex): Facets {
  const count = (facet: keyof Filters, valuesOf: (record: RecordEntry) => readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { record } of ranked) {
      if (passes(record, filters, book, facet))
        for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    filters[facet].forEach((value) => counts.set(value, counts.get(value) ?? 0));
    return counts;
  };
  const list = (
    facet: keyof Filters,
    counts: Map<string, number>,
    order: readonly string[],
    label: (value: string) => string,
  ): FacetValue[] =>
    order
      .filter((value) => counts.has(value))
      .map((value) => ({
        value,
        label: label(value),
        count: counts.get(value) ?? 0,
        ticked: (filters[facet] as readonly string[]).includes(value),
      }));

  const chapters = new Map<string, string>();
  for (const { path, title } of book.pages) {
    const [, first = '', second = ''] = path.split('/');
    // A folder of pages is called by its own page.
    if (second === '' || !chapters.has(first)) chapters.set(first, second === '' ? title : first);
  }
  return {
    kind: list(
      'kind',
      count('kind', ({ kind }) => [kind]),
      Object.keys(recordKinds),
      (value) => (isRecordKind(value) ? recordKinds[value] : value),
    ),
    metal: list(
      'metal',
      count('metal', ({ metals }) => METAL_BITS.filter((_, bit) => (metals >> bit) & 1)),
      METAL_BITS,
      (value) => value,
    ),
    chapter: list(
      'chapter',
      count('chapter', (record) => [chapterOf(record, book)]),
      [...chapters.keys()],
      (value) => (value === '' ? 'Front page' : (chapters.get(value) ?? value)),
    ),
  };
}
