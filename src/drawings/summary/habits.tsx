import { seededRandom } from '../../domain/random.ts';
import { curve, line, outline, ring, round, type Point } from '../geometry.ts';
import { thread, tree } from '../growth.ts';
import type { Metal } from '../metals.ts';
import { Tube } from '../symbols/Tube.tsx';

interface Stand {
  x: number;
  /** Height of the bare ground on the sheet. */
  ground: number;
}

interface TreeProps extends Stand {
  metal: Metal;
  height: number;
  orders: number;
  seed: number;
}

/** A tree-like dendrite, thin enough for a small picture. */
export function SmallTree({ metal, x, ground, height, orders, seed }: TreeProps) {
  const twigs = tree([x, ground + 2], height, orders, seed);
  return <Tube metal={metal} d={twigs.map(({ points }) => line(points)).join('')} kind="fibre" />;
}

/** Outline of a globule that rests on the ground. */
export const globule = (x: number, ground: number, radius: number): string =>
  `M${round(x - radius * 0.8)} ${ground}A${radius} ${radius} 0 1 1 ${round(x + radius * 0.8)} ${ground}z`;

interface Threads {
  from: number;
  to: number;
  ground: number;
  count: number;
  steps: number;
  step: number;
  bend: number;
  /** Lean of the outermost threads towards the middle, in degrees from one side to the other. */
  spread: number;
  seed: number;
}

/** Threads side by side on the ground: moss when short and curled, fibres when long. */
export function threads({ from, to, ground, count, steps, step, bend, spread, seed }: Threads): string {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const across = (index + random()) / count;
    const root: Point = [from + across * (to - from), ground + 2];
    const heading = -90 + (0.5 - across) * spread + (random() - 0.5) * 40;
    return curve(thread({ from: root, heading, steps, step, bend }, random));
  }).join('');
}

/** A hexagon narrowed to a plate seen at a slant, and leaned over. */
function hexagon(x: number, ground: number, size: number, lean: number): string {
  const turn = (lean * Math.PI) / 180;
  const corners = ring([0, 0], size, 6, 90).map(([u, v]): Point => {
    const across = u * 0.42;
    return [
      x + across * Math.cos(turn) - v * Math.sin(turn),
      ground - size * 0.8 + across * Math.sin(turn) + v * Math.cos(turn),
    ];
  });
  return outline(corners);
}

interface PlateProps extends Stand {
  size?: number;
  /** Degrees from upright. */
  lean: number;
}

/** A plate on edge with its rim; its foot is to be covered by the ground. */
export function Plate({ x, ground, size = 21, lean }: PlateProps) {
  return (
    <g class="mg">
      <path d={hexagon(x + size / 6, ground, size, lean)} class="shade" />
      <path d={hexagon(x, ground, size, lean)} class="tint" />
    </g>
  );
}
