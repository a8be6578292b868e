import { requirePositive } from '../requirePositive.ts';

/**
 * Barrier that an insulating film sets against electrons of the metal, J: half of the band gap, in joules as well.
 * Assumes that the metal's Fermi level stands in the middle of the gap; a contact may move it either way.
 * @throws RangeError when an input is not a finite number above zero
 */
export function midGapBarrier({ bandGap }: { readonly bandGap: number }): number {
  requirePositive({ bandGap });
  return bandGap / 2;
}
