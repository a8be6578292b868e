import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elasticStress } from '~/domain/film/elasticStress';
import { amount, expectSame } from '../../amount.ts';

describe(elasticStress, () => {
  it('is 0.65 GPa for LiF, 65.0 GPa, stretched by one per cent', () => {
    expect(elasticStress({ youngsModulus: 65e9, strain: 0.01 })).toBeCloseTo(0.65e9, 0);
  });

  it('is nothing at rest and turns its sign with the strain', () => {
    expect(elasticStress({ youngsModulus: 1, strain: 0 })).toBe(0);
    fc.assert(
      fc.property(amount, (strain) => {
        expectSame(elasticStress({ youngsModulus: 2, strain: -strain }), -elasticStress({ youngsModulus: 2, strain }));
      }),
    );
  });

  it('refuses a strain that is no number', () => {
    expect(() => elasticStress({ youngsModulus: 1, strain: NaN })).toThrow('strain must be a finite number, not NaN');
  });
});
