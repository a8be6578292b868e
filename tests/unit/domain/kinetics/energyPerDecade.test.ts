import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { energyPerDecade } from '~/domain/kinetics/energyPerDecade';
import { slowdownFactor } from '~/domain/kinetics/slowdownFactor';
import { expectSame, impossible } from '../../amount.ts';

describe(energyPerDecade, () => {
  it('is 59.16 meV at 25 °C, Nernst’s number', () => {
    expect(energyPerDecade({ temperature: 298.15 }) / 1.602176634e-22).toBeCloseTo(59.159, 3);
  });

  it('slows a step exactly tenfold at every temperature', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 3000, noNaN: true }), (temperature) => {
        expectSame(slowdownFactor({ energy: energyPerDecade({ temperature }), temperature }), 10);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => energyPerDecade({ temperature: value })).toThrow(RangeError);
  });
});
