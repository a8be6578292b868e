/**
 * Refuses a value outside the closed range in which a formula has a meaning.
 * @throws RangeError naming the quantity, its value and the range
 */
export function requireWithin(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value >= least && value <= most) return;
  throw new RangeError(`${name} must lie between ${String(least)} and ${String(most)}, not ${String(value)}.`);
}
