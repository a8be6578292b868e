import { z } from 'astro/zod';

/** The six metals in the order of the book: monovalent, then multivalent. */
export const METALS = ['Li', 'Na', 'K', 'Mg', 'Ca', 'Al'] as const;

export const metal = z.enum(METALS);
export type Metal = z.infer<typeof metal>;

/** Metals a source may be about: the six, and zinc for comparison. */
export const metalOrZinc = z.enum([...METALS, 'Zn']);
