import type { Ion } from './ion.ts';
import type { Sheath } from './sheath.ts';

/**
 * What leaves the shell in one step. `partner`: the second metal ion of a complex with the chlorides that bridge to it.
 */
export type Leaver = 'solvent' | 'anion' | 'chloride' | 'partner';

/**
 * The order in which a shell is shed, one neighbour a step: solvent first, then what carries charge. An assumption for
 * the drawing; the real order depends on the field at the electrode and is hardly known.
 */
export function desolvation(sheath: Sheath): readonly Leaver[] {
  const repeat = (what: Leaver, times: number): Leaver[] => Array.from({ length: times }, () => what);
  const solvents = repeat('solvent', sheath.drawn.solvents);
  if (sheath.type === 'solution') return [...solvents, ...repeat('anion', sheath.drawn.anions)];
  const { terminal, metals } = sheath.complex;
  return [...solvents, ...repeat('chloride', terminal), ...repeat('partner', metals - 1)];
}

/**
 * Net charge number once the first `steps` neighbours have left. Shared anions count once for each cation, as long as
 * there are enough of them.
 */
export function chargeAfter({ charge }: Pick<Ion, 'charge'>, sheath: Sheath, steps: number): number {
  const left = desolvation(sheath).slice(0, steps);
  const count = (what: Leaver) => left.filter((leaver) => leaver === what).length;
  if (sheath.type === 'solution') return charge - Math.min(charge, sheath.drawn.anions - count('anion'));
  return count('partner') > 0 ? charge : sheath.netCharge + count('chloride');
}
