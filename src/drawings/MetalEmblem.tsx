import { bcc, fcc, hcp, type Lattice } from './lattices.ts';
import type { Metal } from './metals.ts';
import { Panel, type DrawingProps } from './Panel.tsx';
import { Cation } from './symbols/Cation.tsx';
import { CrystalCell } from './symbols/CrystalCell.tsx';

interface MetalEmblemProps extends DrawingProps {
  metal: Metal;
}

const LATTICES: Readonly<Record<Metal, Lattice>> = { li: bcc, na: bcc, k: bcc, mg: hcp, ca: fcc, al: fcc };

/** The sign of a metal: its ion, and the crystal that it becomes, with the plane to lay flat shaded. */
export function MetalEmblem({ metal, label }: MetalEmblemProps) {
  return (
    <Panel label={label} width={200} height={96}>
      <Cation metal={metal} x={44} y={48} size={22} />
      <CrystalCell lattice={LATTICES[metal]} metal={metal} x={142} y={48} size={52} />
    </Panel>
  );
}
