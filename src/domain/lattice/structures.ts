/** Crystal structures of the six metals and of zinc. */
export const STRUCTURES = ['bcc', 'fcc', 'hcp'] as const;
export type Structure = (typeof STRUCTURES)[number];

/** Nearest distance of two atoms over the lattice constant a. In hcp: within the basal plane. */
export const NEIGHBOURS_PER_LATTICE_CONSTANT: Readonly<Record<Structure, number>> = {
  bcc: Math.sqrt(3) / 2,
  fcc: 1 / Math.SQRT2,
  hcp: 1,
};
