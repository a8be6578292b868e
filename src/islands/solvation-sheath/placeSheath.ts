import { familyOf } from '../../drawings/metals.ts';
import { polar, type Point } from '../../drawings/geometry.ts';
import { freeMolecules } from './freeMolecules.ts';
import { holdOf, leavingSteps, membersOf, partnerOf, type Member } from './members.ts';
import { SHEET, type Mark, type Scene } from './scene.ts';
import type { Shown } from './shownSheath.ts';
import { distance, spots, type Disc } from './spots.ts';

const MIDDLE = SHEET.width / SHEET.scale / 2;
const METAL = SHEET.metal / SHEET.scale;
const START = 76;
/** From an anion to the next cation of an aggregate. */
const NEXT = 23;
/** Room round a neighbour's middle, and the way that a lone molecule keeps from others. */
const REACH = 14;
const APART = 28;
const GAP = 6;
/** Kept clear where the cation comes down. */
const LANDING = 46;
const PARKED_PARTNER: Point = [167, 62];

const add = ([x, y]: Point, [u, v]: Point): Point => [x + u, y + v];

/** Half the cation, which is how close its middle comes to the metal. */
const sizeOf = ({ cation: { metal } }: Shown): number => (familyOf(metal) === 'monovalent' ? 13 : 19);

/**
 * Lays out one frame: the shell after some steps of desolvation, what floats around it, and how near it has come to the
 * metal. Pure; the same for the same seed.
 */
export function placeSheath(shown: Shown, asked: number, seed: number): Scene {
  const members = membersOf(shown);
  const leaving = leavingSteps(shown, members);
  const last = Math.max(0, ...leaving.values());
  const step = Math.min(asked, last);
  const goneBy = ({ key }: Pick<Member, 'key'>) => (leaving.get(key) ?? Infinity) <= step;
  const partner = partnerOf(shown);
  const start: Point = [MIDDLE - (partner ? partner[0] / 2 : 0), START];

  const others = shown.sheath.pair === 'AGG' ? members.filter(({ kind }) => kind === 'anion') : [];
  const reach = Math.max(
    ...members.filter(({ leaver }) => leaver !== 'partner').map(({ seat }) => Math.hypot(...seat.at) + REACH),
    ...others.map(({ seat }) => Math.hypot(...seat.at) + NEXT + REACH),
  );
  const taken: Disc[] = [
    { at: [MIDDLE, START], radius: reach + (partner ? partner[0] / 2 : 0) + GAP },
    { at: [start[0], METAL - sizeOf(shown)], radius: LANDING },
    ...(partner ? [{ at: PARKED_PARTNER, radius: reach + REACH }] : []),
  ];
  const { free, room } = freeMolecules(shown, seed, taken);
  const parking = parkingFor(
    members,
    leaving,
    start,
    spots(seed, [...taken, ...free.map(({ x, y }, index) => ({ at: [x, y] as Point, radius: room[index] ?? APART }))]),
  );

  const depth = Math.max(
    0,
    ...members
      .filter((member) => !goneBy(member))
      .map(
        ({ key, seat }) =>
          seat.at[1] + (seat.at[1] > 0 && others.some((other) => other.key === key) ? NEXT + REACH : REACH),
      ),
  );
  const goal = METAL - sizeOf(shown) - 1;
  const height = step === last ? goal : Math.min(START + ((goal - START) * step) / last, METAL - depth - 3);
  const cation: Point = [start[0], height];
  const partnerLeft = members.some((member) => member.leaver === 'partner' && goneBy(member));
  const partnerAt = partner && (partnerLeft ? PARKED_PARTNER : add(cation, partner));

  const neighbours = members.map((member) => {
    const { key, kind, leaver, seat } = member;
    const gone = goneBy(member);
    const park = parking.get(key);
    const withPartner = leaver === 'partner' && partner && partnerAt;
    const [x, y] = withPartner
      ? add(partnerAt, [seat.at[0] - partner[0], seat.at[1]])
      : gone && park
        ? park
        : add(cation, seat.at);
    return { key, kind, x, y, turn: gone && !withPartner ? seat.turn + 40 : seat.turn, gone };
  });
  return {
    cation,
    neighbours,
    hold: holdOf(shown),
    bonds: members.filter((member) => !goneBy(member)).flatMap(({ seat }) => seat.donors),
    others: others
      .filter((member) => !goneBy(member))
      .map(({ key, seat }): Mark => {
        const outward = (Math.atan2(seat.at[1], seat.at[0]) * 180) / Math.PI;
        const [x, y] = add(cation, polar(seat.at, NEXT, outward));
        return { key, x, y, turn: 0 };
      }),
    partner: partnerAt,
    free,
    electrons:
      step === last
        ? Array.from({ length: shown.cation.charge }, (_, index): Point => [
            cation[0] + (index - (shown.cation.charge - 1) / 2) * 16,
            METAL + 8,
          ])
        : [],
  };
}

/** A place in the liquid for each neighbour that will leave alone, the nearest that is left. */
function parkingFor(
  members: readonly Member[],
  leaving: ReadonlyMap<string, number>,
  start: Point,
  places: Point[],
): ReadonlyMap<string, Point> {
  const open = [...places];
  const order = members
    .filter(({ leaver }) => leaver !== 'partner')
    .toSorted((a, b) => (leaving.get(a.key) ?? 0) - (leaving.get(b.key) ?? 0));
  return new Map(
    order.flatMap(({ key, seat }): [string, Point][] => {
      const from = add(start, seat.at);
      const nearest = open.toSorted((a, b) => distance(a, from) - distance(b, from))[0];
      if (!nearest) return [];
      open.splice(open.indexOf(nearest), 1);
      return [[key, nearest]];
    }),
  );
}
