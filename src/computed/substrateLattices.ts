import { toSI } from '../domain/units.ts';

/**
 * Lattice constants a of the substrates that the book compares with its metals, m. Both metals are fcc; values near
 * room temperature from R. W. G. Wyckoff, Crystal Structures, vol. 1, 7–83 (1963), entries 0011145 (Cu) and 0011140
 * (Au) of the American Mineralogist Crystal Structure Database, as kept in NCrystal
 * (https://github.com/mctools/ncrystal, data/Cu_sg225.ncmat and data/Au_sg225.ncmat).
 */
export const substrateLattices = {
  copper: { structure: 'fcc', latticeConstant: toSI(3.61496, 'Å') },
  gold: { structure: 'fcc', latticeConstant: toSI(4.07825, 'Å') },
} as const;
