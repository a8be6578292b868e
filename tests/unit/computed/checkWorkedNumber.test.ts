import { describe, expect, it } from 'vitest';
import { checkWorkedNumber } from '~/computed/checkWorkedNumber';
import { parseQuantity } from '~/domain/quantity/parseQuantity';

const check = (id: string, text: string) => () => {
  checkWorkedNumber(id, parseQuantity(text));
};

describe(checkWorkedNumber, () => {
  it.each([
    ['capacity-mass-li', '3862 mAh g^-1'],
    ['charge-density-li-iv', '98.3 C mm^-3'],
    ['charge-density-li-iv', '98 C mm^-3'],
    ['charge-10nm-li', '2.06e-3 mAh cm^-2'],
    ['ec-reduction-she', '-2.24 V'],
  ])('lets %s pass as %s', (id, text) => {
    expect(check(id, text)).not.toThrow();
  });

  it('refuses a last digit that the computation does not round to', () => {
    expect(check('capacity-mass-li', '3860 mAh g^-1')).toThrow('"capacity-mass-li" computes to 3861.88 mAh g^-1');
    expect(check('charge-density-li-iv', '98.4 C mm^-3')).toThrow('the text says 98.4');
  });

  it('refuses another unit, even of the same size', () => {
    expect(check('capacity-mass-li', '3862 Ah kg^-1')).toThrow('is computed in mAh g^-1, not in Ah kg^-1.');
  });

  it('names the nearest id', () => {
    expect(check('capacity-mass-l', '3862 mAh g^-1')).toThrow('Did you mean "capacity-mass-');
  });
});
