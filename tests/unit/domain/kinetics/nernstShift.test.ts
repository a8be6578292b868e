import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nernstShift } from '~/domain/kinetics/nernstShift';
import { expectSame, impossible } from '../../amount.ts';

describe(nernstShift, () => {
  const room = { charge: 1, temperature: 298.15 };

  it('is 59.16 mV for a tenfold activity of a single charge at 25 °C', () => {
    expect(nernstShift({ ...room, activityRatio: 10 })).toBeCloseTo(0.05916, 5);
  });

  it('is nothing without change', () => {
    expect(nernstShift({ ...room, activityRatio: 1 })).toBe(0);
  });

  it('halves for a double charge and turns its sign with the inverse ratio', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 1e6, noNaN: true }), (activityRatio) => {
        const shift = nernstShift({ ...room, activityRatio });
        expectSame(nernstShift({ ...room, charge: 2, activityRatio }), shift / 2);
        expectSame(nernstShift({ ...room, activityRatio: 1 / activityRatio }), -shift, 1e-8);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => nernstShift({ ...room, activityRatio: value })).toThrow(RangeError);
  });
});
