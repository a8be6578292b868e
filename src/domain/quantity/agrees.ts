interface Printed {
  readonly value: number;
  readonly bound?: '<' | '>' | '≤' | '≥' | '~' | undefined;
}

/** How far a plain printed value may lie from ours: the accuracy that the book promises. */
const TOLERANCE = 1e-3;
/** "About" may hide a rounding to two digits. */
const ABOUT = 2e-2;

/** Whether a value, in the printed unit, is what a print says: equal within 0.1 %, near, or on the right side of a bound. */
export function agrees({ value, bound }: Printed, found: number): boolean {
  const apart = Math.abs(found - value);
  switch (bound) {
    case '<':
      return found < value;
    case '>':
      return found > value;
    case '≤':
      return found <= value;
    case '≥':
      return found >= value;
    case '~':
      return apart <= ABOUT * Math.abs(value);
    default:
      return apart <= TOLERANCE * Math.abs(value);
  }
}
