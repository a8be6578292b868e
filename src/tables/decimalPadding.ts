/**
 * What each number of a column lacks behind its last digit, so that right-aligned numbers meet at the decimal mark:
 * for 300, 53.4 and 4.0 that is ".0", "" and "". Drawn unseen, by the style sheet.
 */
export function decimalPadding(numbers: readonly string[]): string[] {
  const tails = numbers.map((number) => /\.\d+$/.exec(number)?.[0] ?? '');
  const longest = Math.max(0, ...tails.map(({ length }) => length));
  return tails.map((tail) =>
    tail === '' ? `.${'0'.repeat(Math.max(0, longest - 1))}`.slice(0, longest) : '0'.repeat(longest - tail.length),
  );
}
