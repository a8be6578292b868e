const LETTERS = 'abcdefghijklmnoprstuvwxyz';

/**
 * The word that stands for a concept in the index: `cc…q`, letters only and no q inside, so that the engine neither
 * stems it nor takes it for the beginning of another.
 */
export function conceptCode(index: number): string {
  let code = '';
  let rest = index;
  do {
    code = (LETTERS[rest % LETTERS.length] ?? '') + code;
    rest = Math.floor(rest / LETTERS.length);
  } while (rest > 0);
  return `cc${code}q`;
}

/** The word that stands for a number: `2.61` → `ccxcpgbq`. Starts with x, where concepts would need 14,000 others first. */
export function numberCode(number: string): string {
  return `ccxx${number.replace(/\./, 'p').replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}q`;
}
