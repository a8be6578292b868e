import { expect, test } from 'vitest';
import { field, quantityFields, type Field } from '~/exports/field';
import { toCsv } from '~/exports/toCsv';

interface Row {
  readonly name: string | null;
  readonly share?: { readonly value: number; readonly unit: string; readonly bound?: '>' };
}
const fields: Field<Row>[] = [
  field('name', 'Name.', ({ name }) => name),
  ...quantityFields<Row>('share', 'Share.', '%', ({ share }) => share),
];

test('quotes commas, quotes and line breaks, and ends lines with CRLF', () => {
  expect(toCsv(fields, [{ name: 'a, "b"\nc' }])).toBe('name,share,share_bound,share_unit\r\n"a, ""b""\nc",,,\r\n');
});

test('leaves what is not known empty, and keeps bound and unit beside a number', () => {
  const rows: Row[] = [{ name: null, share: { value: 99, unit: '%', bound: '>' } }];
  expect(toCsv(fields, rows).split('\r\n')[1]).toBe(',99,>,%');
});
