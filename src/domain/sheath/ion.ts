/** The six working cations of the book, in its order. */
export const CATIONS = ['Li', 'Na', 'K', 'Mg', 'Ca', 'Al'] as const;
export type CationSymbol = (typeof CATIONS)[number];

/** A working cation and the room around it. */
export interface Ion {
  readonly symbol: CationSymbol;
  /** Charge number, z. */
  readonly charge: 1 | 2 | 3;
  /** Donor atoms that fit round it, the coordination number; a whole number. */
  readonly places: number;
}

/**
 * Places of the cations whose coordination number the element data do not hold. All four are assumptions: four is
 * common for lithium (four to six are reported), six is the least for sodium and potassium, and aluminium has the four
 * chlorides of its chloroaluminates.
 */
export const ASSUMED_PLACES: Readonly<Partial<Record<CationSymbol, number>>> = { Li: 4, Na: 6, K: 6, Al: 4 };
