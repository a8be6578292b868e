import type { RecordKind } from '../records/recordKinds.ts';

/** One way of asking the engine for a term. */
export interface Alternative {
  /** Words for the engine. */
  readonly search: string;
  /** How much a hit counts beside one for the best alternative. */
  readonly weight: number;
}

/** One thing that the reader asks for. */
export interface Term {
  readonly label: string;
  readonly alternatives: readonly Alternative[];
  /** Share in the whole, before rarity: 1, or less for words that narrow little. */
  readonly weight: number;
  readonly concepts: readonly number[];
  /** Stems of the words, for titles, snippets and marks. */
  readonly stems: readonly string[];
  /** Still being typed: any word that begins so. */
  readonly prefix: string | undefined;
}

/** A word that was read as another, to be shown. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What a query comes to, before anything is looked up. */
export interface QueryPlan {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** The query with its corrections, as a reader would type it. */
  readonly corrected: string;
  /** Words that are nowhere in the book; they are reported and not sent. */
  readonly unknown: readonly string[];
  /** Kinds that the query asks for by name. */
  readonly kinds: readonly RecordKind[];
  /** Phrases in quotation marks, as token keys. */
  readonly phrases: readonly (readonly string[])[];
  /** Addresses that the query names outright: `ref 12`, `fig 3g`. */
  readonly direct: readonly string[];
}
