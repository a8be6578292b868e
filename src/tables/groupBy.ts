/**
 * Sorts items into groups in a given order, without the empty ones.
 * @throws Error when an item belongs to a group that the order does not name
 */
export function groupBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
  order: readonly K[],
): [K, T[]][] {
  const stray = items.map(keyOf).find((key) => !order.includes(key));
  if (stray !== undefined) throw new Error(`No group is named "${stray}".`);
  return order
    .map((key): [K, T[]] => [key, items.filter((item) => keyOf(item) === key)])
    .filter(([, group]) => group.length > 0);
}
