import type { Metal } from '../schemas/metal.ts';

/** What one cell holds; `RecordTable` draws each kind. */
export type Cell =
  | { readonly kind: 'text'; readonly rich: string; readonly unit?: string }
  | { readonly kind: 'number'; readonly text: string; readonly to?: string; readonly bound?: string }
  | { readonly kind: 'told'; readonly refs: readonly string[]; readonly place: string }
  | { readonly kind: 'metals'; readonly metals: readonly string[] }
  | { readonly kind: 'sources'; readonly sources: readonly number[] };

export interface Column {
  readonly head: string;
  /** Unit of every number in the column, in plain notation. */
  readonly unit?: string;
  /** A column of one metal, in its colour and family. */
  readonly metal?: Metal;
  /** Narrow columns hold numbers and marks, wide ones sentences. */
  readonly width?: 'narrow' | 'wide';
}

export interface Row {
  /** Address of the row on its page. */
  readonly id?: string;
  /** One a column; the first names the row. */
  readonly cells: readonly (Cell | null)[];
}

/** Rows that belong together, under a name where there is more than one group. */
export interface RowGroup {
  readonly title?: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

export const text = (rich: string): Cell => ({ kind: 'text', rich });

/** The last column of every table: references, and where the book tells it. */
export const TOLD: Column = { head: 'Sources and text', width: 'narrow' };

/** A capital first letter, unless the text opens with one of the book's words. */
export const capital = (rich: string): string => rich.charAt(0).toUpperCase() + rich.slice(1);
