import type { Lattice } from '../lattices.ts';
import type { Family, Metal } from '../metals.ts';
import type { DrawingProps } from '../Panel.tsx';
import { CrystalCell } from '../symbols/CrystalCell.tsx';
import { Label } from '../symbols/Label.tsx';
import { FlatCrystals, type Facet } from './FlatCrystals.tsx';
import { HabitPanel } from './HabitPanel.tsx';

export interface Texture {
  family: Family;
  /** The metals that show it, as words. */
  metals: string;
  /** The metal whose colour is used. */
  drawn: Metal;
  lattice: Lattice;
  cell: string;
  plane: string;
  facet: Facet;
  substrate: string;
}

/** A remedy: the close-packed plane in its cell, and crystals that lie flat on it. */
export function TexturePanel({ label, texture }: DrawingProps & { texture: Texture }) {
  return (
    <HabitPanel
      label={label}
      shown={[[texture.family, texture.metals]]}
      notes={[`${texture.plane} lies parallel to the substrate`, texture.substrate]}
    >
      <CrystalCell lattice={texture.lattice} metal={texture.drawn} x={56} y={100} size={60} />
      <Label x={56} y={180} text={`${texture.cell}, ${texture.plane}`} anchor="middle" />
      <FlatCrystals metal={texture.drawn} facet={texture.facet} x={124} y={150} />
    </HabitPanel>
  );
}
