import { Anion } from '../symbols/Anion.tsx';
import { BulkyAnion } from '../symbols/BulkyAnion.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Chloride } from '../symbols/Chloride.tsx';
import { Diluent } from '../symbols/Diluent.tsx';
import { EtherSolvent } from '../symbols/EtherSolvent.tsx';
import { Sheath } from '../symbols/Sheath.tsx';
import { StrongSolvent } from '../symbols/StrongSolvent.tsx';
import type { Species } from './scene.ts';

const SIMPLE = {
  ether: EtherSolvent,
  strong: StrongSolvent,
  diluent: Diluent,
  anion: Anion,
  bulky: BulkyAnion,
  chloride: Chloride,
} as const;

/** Draws one species of a scene with the symbol that all figures share. */
export function SpeciesMark({ species }: { species: Species }) {
  if (species.kind === 'sheath') return <Sheath {...species} />;
  if (species.kind === 'cation') return <Cation {...species} />;
  const Mark = SIMPLE[species.kind];
  return <Mark x={species.x} y={species.y} turn={species.turn} />;
}
