import { desolvation, type Leaver } from '../../domain/sheath/desolvation.ts';
import type { CountedSheath } from '../../domain/sheath/sheath.ts';
import type { Metal } from '../../drawings/metals.ts';
import { seat, type Hold, type Ligand, type Seat } from '../../drawings/symbols/seat.ts';
import type { Shown } from './shownSheath.ts';

/** A neighbour of the cation, its seat seen from there. */
export interface Member {
  readonly key: string;
  readonly kind: Ligand;
  /** With what it leaves. */
  readonly leaver: Leaver;
  readonly seat: Seat;
}

/** From one metal ion of a complex to the other, and between two bridges. */
const PARTNER = 52;
const BRIDGE = 14;
/** Directions of what a metal ion of a pair has for itself, away from the other. */
const OUTER = [120, 180, 240];

const repeat = <T>(what: T, times: number): T[] => Array.from({ length: times }, () => what);

export const holdOf = ({ liquid }: Shown): Hold =>
  liquid === 'weak' ? 'loose' : liquid === 'strong' ? 'tight' : 'plain';

/**
 * Solvent molecules as they are drawn: an ether with both oxygens in touch, or with the one that still finds a place.
 */
function solventKinds({ recipe, drawn }: CountedSheath): Ligand[] {
  if (recipe.solvent.donors === 1) return repeat('strong', drawn.solvents);
  return [
    ...repeat<Ligand>('chelate', Math.floor(drawn.solventDonors / 2)),
    ...repeat<Ligand>('ether', drawn.solventDonors % 2),
  ];
}

/** Anions spread evenly among the solvent. */
function mixed(solvents: readonly Ligand[], anions: number, anion: Ligand): Ligand[] {
  const total = solvents.length + anions;
  const taken = new Set(Array.from({ length: anions }, (_, index) => Math.floor((index * total) / anions)));
  const rest = [...solvents];
  return Array.from({ length: total }, (_, index) => (taken.has(index) ? anion : (rest.shift() ?? anion)));
}

/** Two or four neighbours stand level and crosswise; others begin at the top. */
const startFor = (count: number): number => (count === 2 ? 180 : count === 4 ? -45 : -90);

/** Width that a neighbour takes along the ring, and the radius at which it stands when in touch. */
const WIDTH: Readonly<Record<Ligand, number>> = { chelate: 34, ether: 26, strong: 17, anion: 32, chloride: 14 };
const TOUCH = 22;

/** How far a ring must widen so that its members do not overlap. */
const roomFor = (kinds: readonly Ligand[]): number =>
  Math.max(0, kinds.reduce((sum, kind) => sum + WIDTH[kind], 0) / (2 * Math.PI) - TOUCH);

function ringOf(kinds: readonly Ligand[], metal: Metal, hold: Hold): Member[] {
  const room = roomFor(kinds);
  return kinds.map((kind, index) => ({
    key: `${kind}-${String(index)}`,
    kind,
    leaver: kind === 'anion' || kind === 'chloride' ? kind : 'solvent',
    seat: seat(kind, metal, hold, startFor(kinds.length) + (index * 360) / kinds.length, [0, 0], room),
  }));
}

/** A complex of two metal ions, side by side, with chlorides between them. */
function pairOf(own: readonly Ligand[], bridges: number, metal: Metal): Member[] {
  const between = Array.from({ length: bridges }, (_, index): Member => {
    const at = [PARTNER / 2, (index - (bridges - 1) / 2) * BRIDGE] as const;
    return { key: `bridge-${String(index)}`, kind: 'chloride', leaver: 'partner', seat: { at, turn: 0, donors: [] } };
  });
  const sides = own.flatMap((kind, index): Member[] => {
    const angle = OUTER[index] ?? 180;
    const leaver = kind === 'chloride' ? kind : 'solvent';
    return [
      { key: `own-${String(index)}`, kind, leaver, seat: seat(kind, metal, 'plain', angle) },
      {
        key: `partner-${String(index)}`,
        kind,
        leaver: 'partner',
        seat: seat(kind, metal, 'plain', 180 - angle, [PARTNER, 0]),
      },
    ];
  });
  return [...sides, ...between];
}

/** Where the second metal ion stands, seen from the first. */
export const partnerOf = ({ sheath }: Shown): readonly [number, number] | undefined =>
  sheath.type === 'complex' && sheath.complex.metals === 2 ? [PARTNER, 0] : undefined;

/** All neighbours of the shell that is drawn. */
export function membersOf(shown: Shown): Member[] {
  const { sheath, cation } = shown;
  const { drawn } = sheath;
  if (sheath.type === 'solution')
    return ringOf(mixed(solventKinds(sheath), drawn.anions, 'anion'), cation.metal, holdOf(shown));
  const ethers = repeat<Ligand>('ether', drawn.solvents);
  if (sheath.complex.metals === 1) return ringOf(mixed(ethers, drawn.anions, 'chloride'), cation.metal, 'plain');
  return pairOf(
    [...ethers, ...repeat<Ligand>('chloride', sheath.complex.terminal)],
    sheath.complex.bridges,
    cation.metal,
  );
}

/**
 * In which step each neighbour leaves, from 1: the order of the model, and of like neighbours the one that faces the
 * metal first.
 */
export function leavingSteps({ sheath }: Shown, members: readonly Member[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  const waiting = members.toSorted((a, b) => b.seat.at[1] - a.seat.at[1]);
  desolvation(sheath).forEach((leaver, index) => {
    const going = waiting.filter((member) => member.leaver === leaver && !steps.has(member.key));
    for (const { key } of leaver === 'partner' ? going : going.slice(0, 1)) steps.set(key, index + 1);
  });
  return steps;
}
