import { describe, expect, it } from 'vitest';
import { workedNumbers } from '~/computed/workedNumbers';
import { parseUnit } from '~/domain/quantity/parseQuantity';

const valueOf = (id: string): number => workedNumbers[id]?.value ?? NaN;

describe('worked numbers', () => {
  it('are finite, in units of the book, with a formula', () => {
    for (const [id, { value, unit, formula }] of Object.entries(workedNumbers)) {
      expect(Number.isFinite(value), id).toBe(true);
      expect(() => parseUnit(unit), id).not.toThrow();
      expect(formula.length, id).toBeGreaterThan(5);
      expect(formula, id).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  // Introduction and Fig. 1B of the review: raynercanham2009, zhang2023b; lithium by mass: zhang2023a, liu2022a.
  it.each([
    ['capacity-volume-li', 2062],
    ['capacity-volume-na', 1128],
    ['capacity-volume-k', 591],
    ['capacity-volume-mg', 3833],
    ['capacity-volume-ca', 2073],
    ['capacity-volume-al', 8046],
    ['capacity-mass-li', 3860],
    ['capacity-mass-graphite', 372],
  ])('%s agrees with the printed %i within 0.1 %%', (id, printed) => {
    expect(Math.abs(valueOf(id) / printed - 1)).toBeLessThan(1e-3);
  });

  // Fig. 1D prints 98, 24, 11, 120, 52 and 364 C/mm³. Sodium and aluminium differ by the digits of the constants and of the radius.
  it.each([
    ['charge-density-li-iv', 98, 1],
    ['charge-density-na', 24, 1],
    ['charge-density-k', 11, 1],
    ['charge-density-mg', 120, 1],
    ['charge-density-ca', 52, 1],
    ['charge-density-al', 364, 10],
  ])('%s agrees with the printed %i C/mm³ within %i', (id, printed, tolerance) => {
    expect(Math.abs(valueOf(id) - printed)).toBeLessThan(tolerance);
  });

  it.each([
    ['out-foil-mg', 20.9],
    ['out-foil-ca', 38.6],
    ['out-foil-al', 9.9],
    ['ce-99-100', 36.6],
    ['sand-charge-bai', 1.96],
    ['packing-bcc-110', 83.3],
    ['packing-hcp-002', 90.7],
    ['packing-fcc-111', 90.7],
  ])('%s is %f', (id, expected) => {
    expect(valueOf(id)).toBeCloseTo(expected, id === 'sand-charge-bai' ? 2 : 1);
  });
});
