import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillingCurrentDensity } from '~/domain/cell/fillingCurrentDensity';
import { fillingTime } from '~/domain/cell/fillingTime';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(fillingCurrentDensity, () => {
  it('needs 20 mA/cm² to fill 4 mAh/cm² at 5 C, the upper rate of the USABC (brunklaus2024)', () => {
    expect(fillingCurrentDensity({ arealCharge: 4 * 36000, cRate: 5 }) / 10).toBeCloseTo(20, 10);
  });

  it('passes the whole charge in the filling time', () => {
    fc.assert(
      fc.property(amount, amount, (arealCharge, cRate) => {
        expectSame(fillingCurrentDensity({ arealCharge, cRate }) * fillingTime({ cRate }), arealCharge);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => fillingCurrentDensity({ arealCharge: 1, cRate: value })).toThrow(RangeError);
  });
});
