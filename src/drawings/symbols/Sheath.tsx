import { line, place, type Point } from '../geometry.ts';
import type { Metal } from '../metals.ts';
import { Cation } from './Cation.tsx';
import { LigandMark } from './LigandMark.tsx';
import { seat, type Hold, type Ligand } from './seat.ts';

export interface SheathProps {
  metal: Metal;
  x: number;
  y: number;
  ligands: readonly Ligand[];
  /** Direction of the first ligand in degrees; −90 is up. */
  start?: number;
  hold?: Hold;
  charge?: string;
  scale?: number;
}

const CENTRE: Point = [0, 0];

/** The first shell of a cation, its members spread evenly: one layout for every figure and widget. */
export function Sheath({ metal, x, y, ligands, start = -90, hold = 'plain', charge, scale }: SheathProps) {
  const seats = ligands.map((kind, index) => ({
    kind,
    ...seat(kind, metal, hold, start + (index * 360) / ligands.length),
  }));
  const bonds = seats.flatMap(({ donors }) => donors.map((donor) => line([CENTRE, donor])));
  return (
    <g transform={place(x, y, 0, scale)}>
      {hold !== 'plain' && <path d={bonds.join('')} class={`bond ${hold}`} />}
      {seats.map(({ kind, at: [left, top], turn }) => (
        <LigandMark kind={kind} x={left} y={top} turn={turn} />
      ))}
      <Cation metal={metal} charge={charge} />
    </g>
  );
}
