import { fromSI } from '../domain/units.ts';

/** A number that the book computes: its value, unit and formula with the inputs named. */
export interface WorkedNumber {
  readonly value: number;
  readonly unit: string;
  readonly formula: string;
}

/** A chapter's worked numbers, by the id that `:qty[…]{calc=id}` names. */
export type WorkedNumbers = Readonly<Record<string, WorkedNumber>>;

/**
 * A worked number from its value in SI units: the unit in which the text states it converts it, so the two cannot
 * disagree.
 */
export function worked(inSI: number, unit: string, formula: string): WorkedNumber {
  return { value: fromSI(inSI, unit), unit, formula };
}
