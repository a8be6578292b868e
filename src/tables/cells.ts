import { writeNumber } from '../domain/quantity/writeNumber.ts';
import type { QuantityRange, QuantityValue } from '../schemas/quantityValue.ts';
import { richText } from './richText.ts';
import { text, type Cell } from './table.ts';

/** A number whose unit stands in the head of its column. */
export function numberCell(quantity: QuantityValue | null | undefined, unit: string): Cell | null {
  if (!quantity) return null;
  inUnit(quantity.unit, unit);
  return { kind: 'number', text: writeNumber(quantity.value), bound: quantity.bound };
}

/** An interval whose unit stands in the head; an open end becomes a bound. */
export function rangeCell(range: QuantityRange | null, unit: string): Cell | null {
  if (!range) return null;
  inUnit(range.unit, unit);
  const { min, max, bound } = range;
  if (min === null && max === null) return null;
  if (min === null || max === null) {
    return { kind: 'number', text: writeNumber(min ?? max ?? 0), bound: bound ?? (max === null ? '>' : '<') };
  }
  return { kind: 'number', text: writeNumber(min), to: min === max ? undefined : writeNumber(max), bound };
}

/** Plain text of the data; nothing where there is none. */
export function textCell(plain: string | null | undefined): Cell | null {
  return plain ? text(richText(plain)) : null;
}

/** A quantity with its own unit, where a column mixes units. */
export function quantityWords({ value, unit, bound }: QuantityValue): string {
  return `:qty[${bound === '<' ? '&lt;' : (bound ?? '')}${writeNumber(value)} ${unit}]`;
}

function inUnit(found: string, expected: string): void {
  if (found !== expected) throw new Error(`A value in ${found} stands in a column of ${expected}.`);
}
