import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffusionLength } from '~/domain/transport/diffusionLength';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(diffusionLength, () => {
  it('is half a millimetre for 1e-6 cm²/s in 2700 s', () => {
    expect(diffusionLength({ diffusivity: 1e-10, time: 2700 }) * 1e3).toBeCloseTo(0.52, 2);
  });

  it('doubles in four times the time', () => {
    fc.assert(
      fc.property(amount, (time) => {
        expectSame(diffusionLength({ diffusivity: 1, time: 4 * time }), 2 * diffusionLength({ diffusivity: 1, time }));
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => diffusionLength({ diffusivity: 1, time: value })).toThrow(RangeError);
  });
});
