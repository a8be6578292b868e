import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reactionVoltage } from '~/domain/kinetics/reactionVoltage';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(reactionVoltage, () => {
  it('puts sodium 0.10 V ahead of calcium between their chlorides (NBS tables, 1982)', () => {
    expect(reactionVoltage({ freeEnergy: 2 * -384_138 + 748_100, electrons: 2 })).toBeCloseTo(0.1, 2);
  });

  it('is below zero uphill and nothing in balance', () => {
    expect(reactionVoltage({ freeEnergy: 1, electrons: 1 })).toBeLessThan(0);
    expect(reactionVoltage({ freeEnergy: 0, electrons: 1 })).toBeCloseTo(0);
  });

  it('does not depend on how often the reaction is written', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 9 }), (freeEnergy, times) => {
        expectSame(
          reactionVoltage({ freeEnergy: times * freeEnergy, electrons: times }),
          reactionVoltage({ freeEnergy, electrons: 1 }),
        );
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => reactionVoltage({ freeEnergy: 1, electrons: value })).toThrow(RangeError);
  });
});
