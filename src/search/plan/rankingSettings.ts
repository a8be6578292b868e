import type { RecordKind } from '../records/recordKinds.ts';

/** What the order of results rests on; set by the test queries, see tests/search. */
export const rankingSettings = {
  /** How likely each kind is to be what a reader wants, all else equal. A bare term has its definition above the list anyway. */
  prior: {
    section: 1,
    page: 0.8,
    table: 0.7,
    widget: 0.85,
    figure: 0.6,
    term: 0.18,
    question: 0.4,
    note: 0.18,
    reference: 0.33,
  } as Record<RecordKind, number>,
  /** Chapters tell the story; these pages retell, tabulate or explain themselves. By the first part of the address. */
  standing: { metals: 0.58, widgets: 0.7, data: 0.8, notes: 0.8, '': 0.6, about: 0.6, teach: 0.6 } as Record<
    string,
    number
  >,
  /** A metal's own page, when the query names the metal. */
  namesake: 1,
  /** For the entry whose definition stands above the list already. */
  defined: 0.6,
  /** For a kind that the query names. */
  wanted: 3,
  /** What a record without one of the terms loses. */
  coveragePower: 1.5,
  /** Gain of matches that stand together, and within how many words. */
  closeness: 0.3,
  closenessWords: 8,
  /** Gain of a term that the page explains here, on the page that says most about it. */
  explains: 1,
  /** Gain of standing on the page that has most to say about it. */
  home: 0.3,
  /** Below this share of the best score a record mentions the matter in passing, and is no result. */
  floor: 0.02,
  /** Gain of a title that says all that is asked for. */
  title: 0.6,
};
