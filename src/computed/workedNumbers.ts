/** A number that the book computes: its value, unit and formula with the inputs named. */
export interface WorkedNumber {
  readonly value: number;
  readonly unit: string;
  readonly formula: string;
}

/** Every computed number that the text states, by the id that `:qty[…]{calc=id}` names. */
export const workedNumbers: Readonly<Record<string, WorkedNumber>> = {};
