import { expect, test } from 'vitest';
import { decimalPadding } from '~/tables/decimalPadding';

test.each([
  [
    ['300', '53.4', '90.1'],
    ['.0', '', ''],
  ],
  [
    ['9', '2.61', '0.1'],
    ['.00', '', '0'],
  ],
  [
    ['1', '20'],
    ['', ''],
  ],
  [[], []],
])('brings %j in line', (numbers, padding) => {
  expect(decimalPadding(numbers)).toEqual(padding);
});
