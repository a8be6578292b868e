import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dilutedConcentration } from '~/domain/solvation/dilutedConcentration';
import { amount, expectSame } from '../../amount.ts';

describe(dilutedConcentration, () => {
  it('brings 4 M with three volumes of diluent to 1 M', () => {
    expect(dilutedConcentration({ concentration: 4000, solutionParts: 1, diluentParts: 3 })).toBe(1000);
  });

  it('leaves it alone without diluent', () => {
    expect(dilutedConcentration({ concentration: 4000, solutionParts: 1, diluentParts: 0 })).toBe(4000);
  });

  it('depends on the ratio of the parts only', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, times) => {
        const once = dilutedConcentration({ concentration: 1, solutionParts: a, diluentParts: b });
        expectSame(dilutedConcentration({ concentration: 1, solutionParts: times * a, diluentParts: times * b }), once);
      }),
    );
  });

  it('refuses to take diluent away', () => {
    expect(() => dilutedConcentration({ concentration: 1, solutionParts: 1, diluentParts: -1 })).toThrow(
      'diluentParts',
    );
  });
});
