import { polar, type Point } from '../geometry.ts';
import { familyOf, type Metal } from '../metals.ts';

/** What can stand round a cation; `chelate` is an ether that holds with both oxygens. */
export type Ligand = 'ether' | 'chelate' | 'strong' | 'anion' | 'chloride';

/** How tightly solvent holds: farther and dashed, or with a thick bond. */
export type Hold = 'loose' | 'plain' | 'tight';

export interface Seat {
  readonly at: Point;
  readonly turn: number;
  /** The points that hold the cation, where bonds are drawn to it. */
  readonly donors: readonly Point[];
}

const GAP = { loose: 7, plain: 1, tight: 6 } as const;

/**
 * Where a neighbour of a cation at `centre` stands, seen in a direction in degrees; −90 is up.
 * @param room how much farther out than in touch, for a crowded shell
 */
export function seat(kind: Ligand, metal: Metal, hold: Hold, angle: number, centre: Point = [0, 0], room = 0): Seat {
  const reach = (familyOf(metal) === 'monovalent' ? 13 : 16) + (kind === 'anion' ? 1 : GAP[hold]) + room;
  const turn = angle + 90;
  const away = (distance: number): Point => polar(centre, reach + distance, angle);
  if (kind === 'chelate') return { at: away(6), turn, donors: [9, -9].map((side) => polar(away(2), side, turn)) };
  if (kind === 'strong') return { at: away(14), turn, donors: [away(7)] };
  if (kind === 'anion') return { at: away(9), turn, donors: [] };
  if (kind === 'chloride') return { at: away(5), turn, donors: [] };
  // One oxygen in touch, the chain swinging away from it.
  const donor = away(5);
  const swing = turn - 52;
  return { at: polar(polar(donor, 9, swing), -4, swing + 90), turn: swing, donors: [donor] };
}
