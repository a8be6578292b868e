/**
 * Refuses impossible input at the door of a domain function.
 * @throws RangeError naming the first quantity that is not a finite number above zero
 */
export function requirePositive(quantities: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(quantities)) {
    if (!(value > 0 && value < Infinity))
      throw new RangeError(`${name} must be a finite number above zero, not ${String(value)}.`);
  }
}
