import type { ComponentChildren } from 'preact';
import { bcc } from './lattices.ts';
import { Panel } from './Panel.tsx';
import { Anion } from './symbols/Anion.tsx';
import { Arrow } from './symbols/Arrow.tsx';
import { BulkyAnion } from './symbols/BulkyAnion.tsx';
import { Cation } from './symbols/Cation.tsx';
import { Chloride } from './symbols/Chloride.tsx';
import { CrystalCell } from './symbols/CrystalCell.tsx';
import { Diluent } from './symbols/Diluent.tsx';
import { Electron } from './symbols/Electron.tsx';
import { EtherSolvent } from './symbols/EtherSolvent.tsx';
import { Interphase, type Grain } from './symbols/Interphase.tsx';
import { MetalAtoms } from './symbols/MetalAtoms.tsx';
import { StrongSolvent } from './symbols/StrongSolvent.tsx';

const [WIDTH, HEIGHT] = [96, 64];
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };

const band = (grain: Grain) => <Interphase grain={grain} seed={3} x={4} y={20} width={WIDTH - 8} height={24} />;

/** Every sign of the drawings with what it stands for; `meaning` may hold the book's inline words. */
const signs: readonly { readonly sign: ComponentChildren; readonly meaning: string }[] = [
  {
    sign: <Cation metal="li" {...MIDDLE} size={17} />,
    meaning: 'Cation with one charge: a circle, in the colour of its metal',
  },
  { sign: <Cation metal="mg" {...MIDDLE} size={21} />, meaning: 'Cation with two or three charges: a diamond' },
  { sign: <EtherSolvent {...MIDDLE} />, meaning: 'Ether such as DME: a bent chain, its two oxygens as dots' },
  { sign: <StrongSolvent {...MIDDLE} />, meaning: 'Strong solvent such as DMAc: all its pull in one large oxygen' },
  { sign: <Diluent {...MIDDLE} />, meaning: 'Fluorinated ether as diluent: its oxygen, an empty ring, holds no ion' },
  { sign: <Anion {...MIDDLE} />, meaning: 'Anion such as :chem[TFSI^-] or :chem[FSI^-]: two lobes' },
  {
    sign: <BulkyAnion {...MIDDLE} />,
    meaning: 'Bulky anion such as :chem[[B(hfip)4]^-]: its charge spread over the dashed ring',
  },
  { sign: <Chloride {...MIDDLE} />, meaning: 'Chloride: a small ring' },
  { sign: <Electron {...MIDDLE} />, meaning: 'Electron: a minus in a ring' },
  {
    sign: <MetalAtoms metal="na" x={4} y={14} width={WIDTH - 8} rows={3} />,
    meaning: 'Metal: packed discs with an edge in its colour; solid colour means an ion',
  },
  {
    sign: <CrystalCell lattice={bcc} metal="k" {...MIDDLE} size={34} />,
    meaning: 'Unit cell, with the plane to lay flat shaded',
  },
  { sign: band('organic'), meaning: 'Film, organic: threads' },
  { sign: band('fitted'), meaning: 'Film, inorganic: fitted grains' },
  { sign: band('mosaic'), meaning: 'Film, mosaic: grains scattered among threads' },
  {
    sign: <Arrow from={[22, 32]} to={[74, 32]} kind="bold" />,
    meaning: 'A way that is open; struck out, one that is closed',
  },
];

/** The legend of all drawings, ready to be set beside words. */
export const legend = signs.map(({ sign, meaning }) => ({
  meaning,
  Sign: () => (
    <Panel label="" width={WIDTH} height={HEIGHT}>
      {sign}
    </Panel>
  ),
}));
