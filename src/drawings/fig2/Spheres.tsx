import { round } from '../geometry.ts';
import type { Metal } from '../metals.ts';
import { seededRandom } from '../../domain/random.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { GROUND, HabitPanel, Substrate } from './HabitPanel.tsx';

interface Dome {
  x: number;
  radius: number;
  /** Height of the centre over the substrate as part of the radius: 0 for a hemisphere, more for a globule. */
  lift: number;
}

/** Domes of unequal size put down at random where there is room, so that bare substrate stays between. */
function domes(from: number, to: number, count: number, lift: number, seed: number): Dome[] {
  const random = seededRandom(seed);
  const placed: Dome[] = [];
  for (let attempt = 0; attempt < 4000 && placed.length < count; attempt++) {
    const radius = 9 + 38 * random() ** 1.4;
    const x = from + radius + random() * (to - from - 2 * radius);
    if (placed.every((other) => Math.abs(other.x - x) > other.radius + radius + 5)) placed.push({ x, radius, lift });
  }
  return placed;
}

function Domes({ metal, at }: { metal: Metal; at: readonly Dome[] }) {
  const paths = at.map(({ x, radius, lift }) => {
    const foot = round(radius * Math.sqrt(1 - lift * lift));
    const size = round(radius);
    return `M${round(x - foot)} ${GROUND}A${size} ${size} 0 ${lift > 0 ? 1 : 0} 1 ${round(x + foot)} ${GROUND}z`;
  });
  return <path d={paths.join('')} class={`${metal} tint`} />;
}

/** Separate hemispheres (Na, K) and globules (Ca, Al) of unequal size, with bare substrate between. */
export function Spheres({ label }: DrawingProps) {
  return (
    <HabitPanel
      label={label}
      shown={[['monovalent', 'monovalent'], ['multivalent', 'multivalent']]}
      notes={['Unequal and apart; bare substrate between', 'Na: 1 mA cm^{−2} in ester; K: 0.01; Ca globules, Al pebbles']}
    >
      <Domes metal="na" at={domes(4, 156, 5, 0, 77)} />
      <Domes metal="ca" at={domes(166, 318, 5, 0.6, 34)} />
      <Substrate />
      <Label x={160} y={60} text="bare substrate" anchor="middle" tone="small" />
      <Leader from={[160, 66]} to={[160, GROUND - 3]} />
    </HabitPanel>
  );
}
