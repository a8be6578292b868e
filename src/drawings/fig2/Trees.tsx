import { line, type Point } from '../geometry.ts';
import { depletedIons, tree, type Twig } from '../growth.ts';
import type { Metal } from '../metals.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Ions } from '../symbols/Ions.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { GROUND, HabitPanel, Substrate } from './HabitPanel.tsx';

interface GrovePart {
  metal: Metal;
  x: number;
  height: number;
  seed: number;
}

/** Where words stand, which no ion may cover. */
const WORDS: readonly Point[] = [
  [136, 160],
  [158, 160],
  [180, 160],
  [130, 46],
  [150, 46],
  [166, 46],
  [186, 46],
];

/** The straight run of a twig above the ground: drawn very broad, the runs together make the emptied zone. */
function reach({ points }: Twig): string {
  const ends = [points[0], points.at(-1)].filter((end) => end !== undefined);
  return line(ends.map(([x, y]): Point => [x, Math.min(y, GROUND - 22)]));
}

/** One tree in the zone that it has emptied of ions. */
function Tree({ metal, x, height, seed }: GrovePart) {
  const twigs = tree([x, GROUND + 2], height, 3, seed);
  const points: Point[] = [...WORDS, [x, 40], [x, 58], ...twigs.flatMap((twig) => twig.points)];
  const field = { x: x - 72, y: 30, width: 144, height: 132 };
  return (
    <>
      <path
        d={twigs
          .filter(({ order }) => order < 2)
          .map(reach)
          .join('')}
        class="zone"
      />
      <Ions metal={metal} at={depletedIons(field, 30, { points, reach: 24 }, seed)} />
      <Tube metal={metal} d={twigs.map((twig) => line(twig.points)).join('')} kind="twig" />
    </>
  );
}

/** Branches on branches, growing at the tips into a liquid that has run out of ions. */
export function Trees({ label }: DrawingProps) {
  return (
    <HabitPanel
      label={label}
      shown={[
        ['monovalent', 'monovalent'],
        ['multivalent', 'multivalent'],
      ]}
      notes={['Above J_{lim}, after Sand’s time', 'seen: Li above 2.61, Mg 0.921, Ca 20, Al ≈ 10 mA cm^{−2}']}
    >
      <Tree metal="li" x={80} height={104} seed={8} />
      <Tree metal="mg" x={236} height={98} seed={12} />
      <Substrate />
      <Arrow from={[80, 62]} to={[80, 36]} kind="bold" />
      <Arrow from={[236, 66]} to={[236, 40]} kind="bold" />
      <Label x={158} y={50} text="tip growth" anchor="middle" tone="small" />
      <Label x={158} y={166} text="ion-poor" anchor="middle" tone="small" />
      <Leader from={[136, 159]} to={[118, 148]} />
      <Leader from={[181, 159]} to={[202, 148]} />
    </HabitPanel>
  );
}
