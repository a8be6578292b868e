/** The six metals in the order of the book, with what a drawing must know: charge and family. */
export type Metal = 'li' | 'na' | 'k' | 'mg' | 'ca' | 'al';
export type Family = 'monovalent' | 'multivalent';

interface Portrait {
  readonly symbol: string;
  readonly charge: 1 | 2 | 3;
}

export const metals: Readonly<Record<Metal, Portrait>> = {
  li: { symbol: 'Li', charge: 1 },
  na: { symbol: 'Na', charge: 1 },
  k: { symbol: 'K', charge: 1 },
  mg: { symbol: 'Mg', charge: 2 },
  ca: { symbol: 'Ca', charge: 2 },
  al: { symbol: 'Al', charge: 3 },
};

export const familyOf = (metal: Metal): Family => (metals[metal].charge === 1 ? 'monovalent' : 'multivalent');

/** Superscript of the cation: + , 2+ , 3+ . */
export const chargeOf = (metal: Metal): string => {
  const { charge } = metals[metal];
  return charge === 1 ? '+' : `${charge}+`;
};
