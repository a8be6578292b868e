import type { Point } from '../../drawings/geometry.ts';
import type { Hold, Ligand } from '../../drawings/symbols/seat.ts';

/** Size of the drawing, and how much larger than their own measure its symbols are. */
export const SHEET = { width: 320, height: 300, scale: 1.45, metal: 250 } as const;

export interface Mark {
  /** The same for the same molecule in every step. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** One frame of the drawing, in the symbols' own measure. */
export interface Scene {
  readonly cation: Point;
  /** Members of the shell, also those that have left. */
  readonly neighbours: readonly (Mark & { readonly kind: Ligand; readonly gone: boolean })[];
  readonly hold: Hold;
  /** Where solvent holds the cation, seen from the cation. */
  readonly bonds: readonly Point[];
  /** Other cations of an aggregate, as long as the anion between is in place. */
  readonly others: readonly Mark[];
  /** The second ion of a complex with its own chlorides. */
  readonly partner: Point | undefined;
  readonly free: readonly (Mark & { readonly kind: Ligand | 'bulky' | 'diluent' })[];
  readonly electrons: readonly Point[];
}
