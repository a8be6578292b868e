import fc from 'fast-check';
import { expect } from 'vitest';

/** Any amount above zero that a reader or a table could name, in whatever unit. */
export const amount = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

/** A share: from 0 to 1. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** What no formula for amounts above zero may accept. */
export const impossible = [0, -1, NaN, Infinity];

/** Equal up to the rounding of doubles, whatever the size. */
export function expectSame(actual: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(Math.abs(actual), Math.abs(expected)));
}
