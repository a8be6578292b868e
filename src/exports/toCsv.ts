import type { Field, Value } from './field.ts';

/** Rows as comma-separated values after RFC 4180: a head line, CRLF, quotes where needed, empty for what is not known. */
export function toCsv<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ value }) => write(value(row))))];
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

const write = (value: Value): string => (value === null || value === undefined ? '' : String(value));

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
