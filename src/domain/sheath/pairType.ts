import type { PairType } from './sheath.ts';

/**
 * Pair type by counting. No anion in contact: solvent-separated. As many contacts as the salt has anions for each
 * cation, or fewer: a contact pair. More: each anion must touch more than one cation, which is an aggregate.
 * @param contacts anions in contact with a cation, average
 * @param anionsPerCation anions in the liquid for each cation
 */
export function pairType(contacts: number, anionsPerCation: number): Exclude<PairType, 'complex'> {
  if (contacts <= 0) return 'SSIP';
  return contacts <= anionsPerCation ? 'CIP' : 'AGG';
}
