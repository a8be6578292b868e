import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalRadius } from '~/domain/surface/criticalRadius';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(criticalRadius, () => {
  const lithium = { surfaceEnergy: 0.52, molarVolume: 6.94e-3 / 534, charge: 1 };

  it('is 2.8 nm for lithium at 50 mV and half of that at 100 mV', () => {
    expect(criticalRadius({ ...lithium, overpotential: 0.05 }) * 1e9).toBeCloseTo(2.8, 1);
    expect(criticalRadius({ ...lithium, overpotential: 0.1 }) * 1e9).toBeCloseTo(1.4, 1);
  });

  it('grows without end near equilibrium, with one over the overpotential', () => {
    fc.assert(
      fc.property(amount, (overpotential) => {
        const radius = criticalRadius({ ...lithium, overpotential });
        expectSame(criticalRadius({ ...lithium, overpotential: overpotential / 4 }), 4 * radius);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => criticalRadius({ ...lithium, overpotential: value })).toThrow(RangeError);
  });
});
