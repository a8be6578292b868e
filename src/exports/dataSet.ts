import type { Field } from './field.ts';
import { toCsv } from './toCsv.ts';

/** One file of data: its columns for reading, its text, and the records behind it. */
export interface DataSet {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Omit<Field<never>, 'value'>[];
  readonly csv: string;
  readonly records: readonly unknown[];
}

interface Parts<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field<Row>[];
  readonly rows: readonly Row[];
  /** What the JSON file holds, where it is not the rows. */
  readonly records?: readonly unknown[];
}

/** Binds rows to their columns, so that files of different rows can stand in one list. */
export function dataSet<Row>({ fields, rows, records = rows, ...about }: Parts<Row>): DataSet {
  return { ...about, fields, records, csv: toCsv(fields, rows) };
}
