import { typesetNumber, type QuantityRun } from '../domain/quantity/typesetQuantity.ts';
import type { Cell } from './table.ts';

const THIN_SPACE = '\u202f';

/** The number of a cell, laid out without its unit: `≈ 2.61`, `0.1–9`, `−3.04`. */
export function numberRuns({ text, to, bound }: Extract<Cell, { kind: 'number' }>): QuantityRun[] {
  const sign = bound === '~' ? '≈' : bound;
  const minus = (number: string): string => number.replace('-', '−').replace('e−', 'e-');
  return [
    ...(sign ? [{ text: sign + THIN_SPACE, raised: false }] : []),
    ...typesetNumber(minus(text)),
    ...(to === undefined ? [] : [{ text: '–', raised: false }, ...typesetNumber(minus(to))]),
  ];
}
