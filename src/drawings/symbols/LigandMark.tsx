import { Anion } from './Anion.tsx';
import { Chloride } from './Chloride.tsx';
import { EtherSolvent, type SymbolProps } from './EtherSolvent.tsx';
import { StrongSolvent } from './StrongSolvent.tsx';
import type { Ligand } from './seat.ts';

/** A neighbour of a cation, by what it is. */
export function LigandMark({ kind, ...spot }: SymbolProps & { kind: Ligand }) {
  if (kind === 'anion') return <Anion {...spot} />;
  if (kind === 'strong') return <StrongSolvent {...spot} />;
  if (kind === 'chloride') return <Chloride {...spot} />;
  return <EtherSolvent {...spot} />;
}
