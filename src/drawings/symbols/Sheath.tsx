import { line, polar, type Point } from '../geometry.ts';
import { familyOf, type Metal } from '../metals.ts';
import { Anion } from './Anion.tsx';
import { Cation } from './Cation.tsx';
import { Chloride } from './Chloride.tsx';
import { EtherSolvent } from './EtherSolvent.tsx';
import { StrongSolvent } from './StrongSolvent.tsx';

/** What can stand round a cation; `chelate` is an ether that holds with both oxygens. */
export type Ligand = 'ether' | 'chelate' | 'strong' | 'anion' | 'chloride';

export interface SheathProps {
  metal: Metal;
  x: number;
  y: number;
  ligands: readonly Ligand[];
  /** Direction of the first ligand in degrees; −90 is up. */
  start?: number;
  /** How tightly ligands hold: farther and dashed, or with a thick bond. */
  hold?: 'loose' | 'plain' | 'tight';
  charge?: string;
}

const GAP = { loose: 7, plain: 1, tight: 1 } as const;

/** Where a ligand stands, and which of its points touch the cation. */
function seat(kind: Ligand, centre: Point, reach: number, angle: number) {
  const turn = angle + 90;
  if (kind === 'chelate') return { at: polar(centre, reach + 6, angle), turn, donors: [] as Point[] };
  if (kind === 'strong') {
    return { at: polar(centre, reach + 14, angle), turn, donors: [polar(centre, reach + 7, angle)] };
  }
  if (kind === 'anion') {
    return { at: polar(centre, reach + 9, angle), turn, donors: [polar(centre, reach + 5, angle)] };
  }
  if (kind === 'chloride') return { at: polar(centre, reach + 7, angle), turn, donors: [] };
  // One oxygen in touch, the chain swinging away from it.
  const touch = polar(centre, reach + 5, angle);
  const swing = turn + 62;
  const middle = polar(polar(touch, 9, swing), -4, swing + 90);
  return { at: middle, turn: swing, donors: [touch] };
}

function LigandMark({ kind, at, turn }: { kind: Ligand; at: Point; turn: number }) {
  const spot = { x: at[0], y: at[1], turn };
  if (kind === 'anion') return <Anion {...spot} />;
  if (kind === 'strong') return <StrongSolvent {...spot} />;
  if (kind === 'chloride') return <Chloride {...spot} />;
  return <EtherSolvent {...spot} />;
}

/** The first shell of a cation, its members spread evenly: one layout for every figure and widget. */
export function Sheath({ metal, x, y, ligands, start = -90, hold = 'plain', charge }: SheathProps) {
  const reach = (familyOf(metal) === 'monovalent' ? 13 : 16) + GAP[hold];
  const seats = ligands.map((kind, index) => ({
    kind,
    ...seat(kind, [x, y], reach, start + (index * 360) / ligands.length),
  }));
  const bonds = seats.flatMap(({ donors }) => donors.map((donor) => line([[x, y], donor])));
  return (
    <g>
      {hold !== 'plain' && <path d={bonds.join('')} class={`bond ${hold}`} />}
      {seats.map(({ kind, at, turn }) => (
        <LigandMark kind={kind} at={at} turn={turn} />
      ))}
      <Cation metal={metal} x={x} y={y} charge={charge} />
    </g>
  );
}
