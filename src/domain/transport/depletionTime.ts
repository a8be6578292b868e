import type { Electrolyte } from './electrolyte.ts';
import { gapConcentration } from './gapConcentration.ts';
import { limitingCurrentDensity } from './limitingCurrentDensity.ts';
import { sandsTime } from './sandsTime.ts';

/**
 * Time after which the salt at the plating electrode is used up in a gap, s; endless up to the limiting current
 * density. Never shorter than Sand's time, to which it tends for large currents or wide gaps. Found by halving on
 * `gapConcentration`.
 * @throws RangeError when an input is impossible
 */
export function depletionTime(electrolyte: Electrolyte, { gap }: { readonly gap: number }): number {
  if (electrolyte.currentDensity <= limitingCurrentDensity({ ...electrolyte, gap })) return Infinity;
  const isEmpty = (time: number): boolean => gapConcentration(electrolyte, { distance: 0, time, gap }) <= 0;
  let early = sandsTime(electrolyte) * (1 - 1e-6);
  let late = early * 2;
  while (!isEmpty(late)) {
    early = late;
    late *= 2;
  }
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (early + late) / 2;
    if (isEmpty(middle)) late = middle;
    else early = middle;
  }
  return (early + late) / 2;
}

/** Enough to reach the precision of a double from a factor of two. */
const HALVINGS = 52;
