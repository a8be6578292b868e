import { outline, round, type Point } from '../geometry.ts';
import type { Metal } from '../metals.ts';
import { seededRandom } from '../../domain/random.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Label } from '../symbols/Label.tsx';
import { GROUND, HabitPanel } from './HabitPanel.tsx';

interface Dome {
  along: number;
  into: number;
  radius: number;
}

/** The field of one metal on the tilted substrate, and how its grains stand: half sunk or nearly whole. */
interface Part {
  metal: Metal;
  from: number;
  lift: 0 | 0.55;
  seed: number;
}

const SIZES = [23, 17, 13, 11, 9, 7, 6, 5] as const;
const WIDE = 138;
const DEEP = 150;
const FLAT = 0.42;

/** Random sequential placement: each grain goes where there is room, large ones first, far ones drawn first. */
function domes({ from, seed }: Part): Dome[] {
  const random = seededRandom(seed);
  const placed: Dome[] = [];
  for (const radius of SIZES) {
    for (let attempt = 0; attempt < 200; attempt++) {
      const along = from + radius + random() * (WIDE - 2 * radius);
      const into = radius + random() * (DEEP - 2 * radius);
      const apart = (other: Dome) =>
        Math.hypot(other.along - along + 0.2 * (other.into - into), FLAT * 1.15 * (other.into - into));
      const free = placed.every((other) => apart(other) > other.radius + radius + 3);
      if (!free) continue;
      placed.push({ along, into, radius });
      break;
    }
  }
  return placed.sort((a, b) => b.into - a.into);
}

/** A grain seen from above the front: round on top, the front half of its foot below. */
function domePath({ along, into, radius }: Dome, lift: number): string {
  const [x, y] = [along + into * 0.2, GROUND - into * FLAT];
  const foot = round(radius * Math.sqrt(1 - lift * lift));
  const size = round(radius);
  const top = `M${round(x - foot)} ${round(y)}A${size} ${size} 0 ${lift > 0 ? 1 : 0} 1 ${round(x + foot)} ${round(y)}`;
  return `${top}A${foot} ${round(foot * FLAT)} 0 0 1 ${round(x - foot)} ${round(y)}z`;
}

function Domes(part: Part) {
  return (
    <path
      d={domes(part)
        .map((dome) => domePath(dome, part.lift))
        .join('')}
      class={`${part.metal} tint`}
    />
  );
}

const SLAB: readonly Point[] = [
  [2, 0],
  [286, 0],
  [286, DEEP],
  [2, DEEP],
];

/** Separate hemispheres (Na, K) and globules (Ca, Al) of unequal size, with bare substrate between. */
export function Spheres({ label }: DrawingProps) {
  const slab = SLAB.map(([along, into]): Point => [along + into * 0.2, GROUND - into * FLAT]);
  return (
    <HabitPanel
      label={label}
      shown={[
        ['monovalent', 'monovalent'],
        ['multivalent', 'multivalent'],
      ]}
      notes={[
        'Unequal and apart; bare substrate between',
        'Na: 1 mA cm^{−2} in ester; K: 0.01; Ca globules, Al pebbles',
      ]}
    >
      <path d={`${outline(slab)}M2 ${GROUND}v12h284v-12`} class="metal" />
      <Domes metal="na" from={6} lift={0} seed={77} />
      <Domes metal="ca" from={146} lift={0.55} seed={36} />
      <Label x={104} y={74} text="hemispheres" anchor="middle" tone="small" />
      <Label x={232} y={74} text="globules" anchor="middle" tone="small" />
    </HabitPanel>
  );
}
