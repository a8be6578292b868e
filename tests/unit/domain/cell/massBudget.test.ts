import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { massBudget } from '~/domain/cell/massBudget';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(massBudget, () => {
  it('allows 40 mg/cm² for 4 mAh/cm², 1.5 V and 150 Wh/kg', () => {
    const budget = massBudget({ arealCharge: 4 * 36000, voltage: 1.5, specificEnergy: 150 * 3600 });
    expect(budget * 100).toBeCloseTo(40, 10);
  });

  it('shrinks to nothing as the target rises, in proportion', () => {
    fc.assert(
      fc.property(amount, amount, (specificEnergy, factor) => {
        const cell = { arealCharge: 144000, voltage: 3 };
        expectSame(
          massBudget({ ...cell, specificEnergy: factor * specificEnergy }),
          massBudget({ ...cell, specificEnergy }) / factor,
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => massBudget({ arealCharge: 1, voltage: value, specificEnergy: 1 })).toThrow(RangeError);
  });
});
