import { describe, expect, test } from 'vitest';
import { agrees } from '~/domain/quantity/agrees';

describe(agrees, () => {
  test.each([
    [{ value: 2062 }, 2061.9, true],
    [{ value: 2062 }, 2065, false],
    [{ value: 372, bound: '~' }, 371.9, true],
    [{ value: 0.002, bound: '<' }, 0.002, false],
    [{ value: 2, bound: '>' }, 2.36, true],
    [{ value: 4, bound: '≤' }, 4, true],
    [{ value: 4, bound: '≥' }, 3.9, false],
  ] as const)('%j against %d: %s', (printed, found, expected) => {
    expect(agrees(printed, found)).toBe(expected);
  });
});
