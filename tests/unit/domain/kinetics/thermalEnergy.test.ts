import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thermalEnergy } from '~/domain/kinetics/thermalEnergy';
import { ROOM_TEMPERATURE } from '~/domain/kinetics/thermalEnergy';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(thermalEnergy, () => {
  it('is 25.693 meV at 25 °C (CODATA: k = 8.617333262e-5 eV/K)', () => {
    expect(thermalEnergy({ temperature: ROOM_TEMPERATURE }) / 1.602176634e-22).toBeCloseTo(25.692579, 5);
  });

  it('grows with the absolute temperature', () => {
    fc.assert(
      fc.property(amount, (temperature) => {
        expectSame(thermalEnergy({ temperature: 2 * temperature }), 2 * thermalEnergy({ temperature }));
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => thermalEnergy({ temperature: value })).toThrow(RangeError);
  });
});
