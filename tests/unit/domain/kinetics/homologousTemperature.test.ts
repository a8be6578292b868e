import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homologousTemperature } from '~/domain/kinetics/homologousTemperature';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(homologousTemperature, () => {
  it.each([
    ['K', 63.5, 89],
    ['Li', 180.5, 66],
    ['Mg', 650, 32],
  ])('puts %s, melting at %f °C, at 25 °C to %i %% of its melting point', (_, celsius, percent) => {
    const fraction = homologousTemperature({ temperature: 298.15, meltingPoint: celsius + 273.15 });
    expect(Math.round(100 * fraction)).toBe(percent);
  });

  it('is one at the melting point', () => {
    fc.assert(
      fc.property(amount, (kelvin) => {
        expectSame(homologousTemperature({ temperature: kelvin, meltingPoint: kelvin }), 1);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => homologousTemperature({ temperature: 1, meltingPoint: value })).toThrow(RangeError);
  });
});
