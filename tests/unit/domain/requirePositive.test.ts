import { describe, expect, it } from 'vitest';
import { requirePositive } from '~/domain/requirePositive';
import { impossible } from '../amount.ts';

describe(requirePositive, () => {
  it('lets every finite amount above zero pass', () => {
    expect(() => {
      requirePositive({ smallest: Number.MIN_VALUE, largest: Number.MAX_VALUE });
    }).not.toThrow();
  });

  it.each(impossible)('refuses %s and names it', (gap) => {
    expect(() => {
      requirePositive({ charge: 1, gap });
    }).toThrow(`gap must be a finite number above zero, not ${String(gap)}.`);
  });
});
