import type { DrawingProps } from '../Panel.tsx';
import { Anion } from '../symbols/Anion.tsx';
import { EtherSolvent } from '../symbols/EtherSolvent.tsx';
import { Sheath } from '../symbols/Sheath.tsx';
import { Vignette } from './Vignette.tsx';

/** Solvation: a cation wrapped in solvent, and one that keeps an anion. */
export function Company({ label }: DrawingProps) {
  return (
    <Vignette label={label}>
      <Sheath metal="li" x={78} y={55} ligands={['chelate', 'chelate', 'chelate', 'chelate']} start={-45} scale={1.3} />
      <Anion x={150} y={32} turn={-24} />
      <EtherSolvent x={150} y={86} turn={14} />
      <Sheath metal="ca" x={226} y={55} ligands={['anion', 'chelate', 'chelate', 'chelate']} start={0} scale={1.3} />
      <EtherSolvent x={20} y={22} turn={-30} />
      <EtherSolvent x={296} y={92} turn={-18} />
    </Vignette>
  );
}
