/** A column: its head without the unit, and the unit in plain characters (`mAh g⁻¹`). */
export interface Column {
  readonly head: string;
  readonly unit?: string;
  /** Set against the decimal mark. */
  readonly numeric?: boolean;
}

/** A cell: its text, or a number with the text that shows it; the CSV holds the number in full. */
export type Cell = string | { readonly value: number; readonly text: string };

export interface Row {
  readonly id: string;
  /** The first cell names the row. */
  readonly cells: readonly Cell[];
  /** A line is drawn where the group changes. */
  readonly group?: string;
}

/** The same data as the picture, for reading, copying and download. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
