import { line, place, polar, type Point } from '../geometry.ts';
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
  scale?: number;
}

const GAP = { loose: 7, plain: 1, tight: 6 } as const;
const CENTRE: Point = [0, 0];

/** Where a ligand stands, and which of its points touch the cation. */
function seat(kind: Ligand, reach: number, angle: number) {
  const turn = angle + 90;
  const away = (distance: number): Point => polar(CENTRE, reach + distance, angle);
  if (kind === 'chelate') return { at: away(6), turn };
  if (kind === 'strong') return { at: away(14), turn, donor: away(7) };
  if (kind === 'anion') return { at: away(9), turn };
  if (kind === 'chloride') return { at: away(5), turn };
  // One oxygen in touch, the chain swinging away from it.
  const donor = away(5);
  const swing = turn - 52;
  return { at: polar(polar(donor, 9, swing), -4, swing + 90), turn: swing, donor };
}

function LigandMark({ kind, at, turn }: { kind: Ligand; at: Point; turn: number }) {
  const spot = { x: at[0], y: at[1], turn };
  if (kind === 'anion') return <Anion {...spot} />;
  if (kind === 'strong') return <StrongSolvent {...spot} />;
  if (kind === 'chloride') return <Chloride {...spot} />;
  return <EtherSolvent {...spot} />;
}

/** The first shell of a cation, its members spread evenly: one layout for every figure and widget. */
export function Sheath({ metal, x, y, ligands, start = -90, hold = 'plain', charge, scale }: SheathProps) {
  const radius = familyOf(metal) === 'monovalent' ? 13 : 16;
  const seats = ligands.map((kind, index) => {
    const reach = radius + (kind === 'anion' ? 1 : GAP[hold]);
    return { kind, ...seat(kind, reach, start + (index * 360) / ligands.length) };
  });
  const bonds = seats.flatMap(({ donor }) => (donor ? [line([CENTRE, donor])] : []));
  return (
    <g transform={place(x, y, 0, scale)}>
      {hold !== 'plain' && <path d={bonds.join('')} class={`bond ${hold}`} />}
      {seats.map(({ kind, at, turn }) => (
        <LigandMark kind={kind} at={at} turn={turn} />
      ))}
      <Cation metal={metal} charge={charge} />
    </g>
  );
}
