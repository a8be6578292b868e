import type { Cell, DataTable } from './dataTable.ts';

interface Provenance {
  readonly takeaway: string;
  readonly sources: readonly string[];
  readonly credit: string;
}

const quote = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
const write = (cell: Cell) => quote(typeof cell === 'string' ? cell : String(cell.value));

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark for spreadsheets): the statement, heads with units, numbers in full,
 * then sources and credit as lines of one cell.
 */
export function tableToCsv({ caption, columns, rows }: DataTable, { takeaway, sources, credit }: Provenance): string {
  const head = columns.map(({ head: words, unit }) => quote(unit ? `${words} (${unit})` : words)).join(',');
  const lines = [
    quote(`# ${caption} ${takeaway}`),
    head,
    ...rows.map(({ cells }) => cells.map(write).join(',')),
    ...sources.map((source) => quote(`# Source: ${source.replace(/\s+/g, ' ').trim()}`)),
    quote(`# ${credit}`),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
