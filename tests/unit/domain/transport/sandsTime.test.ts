import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sandsTime } from '~/domain/transport/sandsTime';
import { roundElectrolyte } from './roundElectrolyte.ts';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(sandsTime, () => {
  it('is of the size of the printed 2700 s (bai2016) at 2.61 mA/cm² with round values: 2981 s', () => {
    expect(sandsTime(roundElectrolyte)).toBeCloseTo(2981.46, 2);
  });

  it('keeps J² t: it falls with the square of the current', () => {
    fc.assert(
      fc.property(amount, (currentDensity) => {
        const product = currentDensity ** 2 * sandsTime({ ...roundElectrolyte, currentDensity });
        expectSame(product, 26.1 ** 2 * sandsTime(roundElectrolyte));
      }),
    );
  });

  it('grows with the square of the concentration and of the charge, and with the diffusivity', () => {
    const time = sandsTime(roundElectrolyte);
    expectSame(sandsTime({ ...roundElectrolyte, concentration: 3000 }), 9 * time);
    expectSame(sandsTime({ ...roundElectrolyte, charge: 2 }), 4 * time);
    expectSame(sandsTime({ ...roundElectrolyte, diffusivity: 5e-10 }), 5 * time);
  });

  it('is endless when cations carry all of the current', () => {
    expect(sandsTime({ ...roundElectrolyte, transferenceNumber: 1 })).toBe(Infinity);
  });

  it.each([-0.1, 1.1, NaN])('refuses a transference number of %f', (transferenceNumber) => {
    expect(() => sandsTime({ ...roundElectrolyte, transferenceNumber })).toThrow(
      'transferenceNumber must lie between 0 and 1',
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => sandsTime({ ...roundElectrolyte, currentDensity: value })).toThrow(RangeError);
  });
});
