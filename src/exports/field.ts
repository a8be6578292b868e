import type { QuantityRange, QuantityValue } from '../schemas/quantityValue.ts';

export type Value = string | number | boolean | null | undefined;

/** One column of a file: its name, what it means, and where its value comes from. */
export interface Field<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly unit?: string;
  readonly description: string;
  readonly value: (row: Row) => Value;
}

export const field = <Row>(name: string, description: string, value: (row: Row) => Value): Field<Row> => ({
  name,
  type: 'string',
  description,
  value,
});

/** A quantity as three columns: number, bound, unit. */
export function quantityFields<Row>(
  name: string,
  description: string,
  unit: string,
  of: (row: Row) => QuantityValue | null | undefined,
): Field<Row>[] {
  return [
    { name, type: 'number', unit, description, value: (row) => of(row)?.value },
    field(
      `${name}_bound`,
      `What ${name} is when it is no plain value: <, >, ≤, ≥ or ~ (about).`,
      (row) => of(row)?.bound,
    ),
    field(`${name}_unit`, `Unit of ${name}.`, (row) => of(row)?.unit),
  ];
}

/** An interval as four columns: both ends, bound, unit. */
export function rangeFields<Row>(
  name: string,
  description: string,
  unit: string,
  of: (row: Row) => QuantityRange | null | undefined,
): Field<Row>[] {
  return [
    {
      name: `${name}_min`,
      type: 'number',
      unit,
      description: `${description} Lower end; empty where open.`,
      value: (row) => of(row)?.min,
    },
    {
      name: `${name}_max`,
      type: 'number',
      unit,
      description: `${description} Upper end; empty where open.`,
      value: (row) => of(row)?.max,
    },
    field(
      `${name}_bound`,
      `What ${name} is when it is no plain value: <, >, ≤, ≥ or ~ (about).`,
      (row) => of(row)?.bound,
    ),
    field(`${name}_unit`, `Unit of ${name}.`, (row) => of(row)?.unit),
  ];
}

/** Several words in one column. */
export const list = (items: readonly string[] | undefined): string => (items ?? []).join('; ');
