import { editDistance } from './editDistance.ts';

/** The member of `valid` that differs least from `found`, or undefined when the list is empty. */
export function nearest(found: string, valid: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of valid) {
    const distance = editDistance(found.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A sentence end for errors: ` Did you mean "bai2016"?`, or nothing when no valid value exists. */
export function didYouMean(found: string, valid: Iterable<string>): string {
  const candidate = nearest(found, valid);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
