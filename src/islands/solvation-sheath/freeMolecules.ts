import { seededRandom } from '../../domain/random.ts';
import type { Ligand } from '../../drawings/symbols/seat.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './shownSheath.ts';
import { spots, type Disc } from './spots.ts';

type Kind = Ligand | 'bulky' | 'diluent';

const MOST_SOLVENTS = 5;
const DILUENTS = 3;
/** Room for a molecule, and for the borate, which is as large as a whole shell. */
const ROOM = { small: 28, bulky: 44 } as const;
/** Where the borates float: clear of the shell on its way down. */
const BULKY_PLACES = [
  [34, 56],
  [187, 96],
] as const;

/** What floats free in the liquid: solvent (a few of it), anions that no cation touches, diluent. */
function kindsOf({ sheath, recipe, liquid }: Shown): { bulky: number; small: Kind[] } {
  if (sheath.type === 'complex' || recipe.type === 'complex') return { bulky: 0, small: [] };
  const many = <T extends Kind>(kind: T, count: number) => Array.from({ length: count }, () => kind);
  const solvents = Math.min(MOST_SOLVENTS, Math.round(sheath.freeSolvents));
  const bulky = recipe.anion === 'B(hfip)4';
  return {
    bulky: bulky ? sheath.freeAnions : 0,
    small: [
      ...many('anion', bulky ? 0 : sheath.freeAnions),
      ...many(recipe.solvent.donors === 1 ? 'strong' : 'ether', solvents),
      ...many('diluent', liquid === 'lhce' ? DILUENTS : 0),
    ],
  };
}

/** Places the free molecules, and says how much room each needs. As many as find room. */
export function freeMolecules(
  shown: Shown,
  seed: number,
  taken: readonly Disc[],
): { free: Scene['free']; room: readonly number[] } {
  const random = seededRandom(seed + 1);
  const { bulky, small } = kindsOf(shown);
  const large = BULKY_PLACES.slice(0, bulky).map(([x, y], index) => ({
    key: `bulky-${String(index)}`,
    kind: 'bulky' as const,
    x,
    y,
    turn: index * 20,
  }));
  const places = spots(seed, [...taken, ...large.map(({ x, y }) => ({ at: [x, y] as const, radius: ROOM.bulky }))]);
  const floating = small.flatMap((kind, index) => {
    const place = places[index];
    return place
      ? [{ key: `free-${kind}-${String(index)}`, kind, x: place[0], y: place[1], turn: Math.round(random() * 360) }]
      : [];
  });
  const free = [...large, ...floating];
  return { free, room: free.map(({ kind }) => (kind === 'bulky' ? ROOM.bulky : ROOM.small)) };
}
