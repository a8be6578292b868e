import { describe, expect, test } from 'vitest';
import { parseQuantity } from '~/domain/quantity/parseQuantity';
import { writeNumber, writeSignificant } from '~/domain/quantity/writeNumber';

describe(writeNumber, () => {
  test.each([
    [-3.04, undefined, '-3.04'],
    [0.5, 2, '0.50'],
    [1.19e-6, undefined, '1.19e-6'],
    [23600, undefined, '23600'],
    [0, undefined, '0'],
  ])('%d with %s decimals is %s', (value, decimals, text) => {
    expect(writeNumber(value, decimals)).toBe(text);
    expect(() => parseQuantity(`${text} m`)).not.toThrow();
  });

  test('refuses what is no number', () => {
    expect(() => writeNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe(writeSignificant, () => {
  test.each([
    [52.4678, 3, '52.5'],
    [8045.81, 4, '8046'],
    [0.83304, 3, '0.833'],
    [69.95, 3, '70.0'],
    [0, 3, '0.00'],
  ])('%d to %d digits is %s', (value, digits, text) => {
    expect(writeSignificant(value, digits)).toBe(text);
  });
});
