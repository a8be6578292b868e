import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platingTime } from '~/domain/capacity/platingTime';
import { chargePassed } from '~/domain/capacity/chargePassed';
import { amount, expectSame, impossible } from '../../amount.ts';

describe(platingTime, () => {
  it('takes 400 h for 4 mAh/cm² at 0.01 mA/cm², a current of hundekar2020', () => {
    expect(platingTime({ arealCharge: 4 * 36000, currentDensity: 0.1 }) / 3600).toBeCloseTo(400, 9);
  });

  it('falls with the current and is undone by chargePassed', () => {
    fc.assert(
      fc.property(amount, amount, (arealCharge, currentDensity) => {
        const time = platingTime({ arealCharge, currentDensity });
        expectSame(platingTime({ arealCharge, currentDensity: 2 * currentDensity }), time / 2);
        expectSame(chargePassed({ currentDensity, time }), arealCharge);
      }),
    );
  });

  it.each(impossible)('refuses %s', (value) => {
    expect(() => platingTime({ arealCharge: 1, currentDensity: value })).toThrow(RangeError);
  });
});
