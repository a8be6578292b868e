import { seededRandom } from '../../domain/random.ts';
import { curve, line, outline, ring, type Point } from '../geometry.ts';
import { thread, tree } from '../growth.ts';
import type { Family, Metal } from '../metals.ts';
import { Label } from '../symbols/Label.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { SIDE } from './side.ts';

const GROUND = 82;
/** Right of this line stands the exception. */
const EXCEPTION = 127;

function Tree({ metal, x, height, orders, seed }: { metal: Metal; x: number; height: number; orders: number; seed: number }) {
  const twigs = tree([x, GROUND + 2], height, orders, seed);
  return <Tube metal={metal} d={twigs.map(({ points }) => line(points)).join('')} kind="fibre" />;
}

/** A globule on the ground; with lift 0 a hemisphere. */
const globule = (x: number, radius: number): string =>
  `M${x - radius * 0.8} ${GROUND}A${radius} ${radius} 0 1 1 ${x + radius * 0.8} ${GROUND}z`;

interface Shape {
  steps: number;
  step: number;
  bend: number;
  /** Lean of the outermost threads towards the middle, in degrees from one side to the other. */
  spread: number;
}

/** Threads side by side on the ground. */
function threads(from: number, to: number, count: number, { steps, step, bend, spread }: Shape, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const across = (index + random()) / count;
    const root: Point = [from + across * (to - from), GROUND + 2];
    const heading = -90 + (0.5 - across) * spread + (random() - 0.5) * 40;
    return curve(thread({ from: root, heading, steps, step, bend }, random));
  }).join('');
}

/** Whiskers, moss and a tree; a globule as the exception. */
function Thin() {
  return (
    <>
      <Tube metal="li" d={`M10 ${GROUND + 2}l-3-34 5-36M22 ${GROUND + 2}l4-50`} kind="twig" />
      <Tube metal="na" d={threads(42, 74, 20, { steps: 4, step: 8.5, bend: 75, spread: 10 }, 11)} kind="fibre" />
      <Tree metal="k" x={101} height={62} orders={3} seed={8} />
      <path d={globule(143, 8)} class="na tint" />
    </>
  );
}

/** Hexagonal plates on edge, from back to front: where each stands and how it leans, in degrees. */
const PLATES = [[32, -20], [20, 4], [9, -7], [42, 20]] as const;

/** A hexagon narrowed to a plate seen at a slant. */
function plate(x: number, lean: number): string {
  const turn = (lean * Math.PI) / 180;
  const corners = ring([0, 0], 21, 6, 90).map(([u, v]): Point => {
    const [across, along] = [u * 0.42, v];
    return [x + across * Math.cos(turn) - along * Math.sin(turn), GROUND - 17 + across * Math.sin(turn) + along * Math.cos(turn)];
  });
  return outline(corners);
}

/** Platelets, fibres and globules; a tree as the exception. */
function Broad() {
  return (
    <>
      {PLATES.map(([x, lean]) => (
        <g class="mg">
          <path d={plate(x + 3.5, lean)} class="shade" />
          <path d={plate(x, lean)} class="tint" />
        </g>
      ))}
      <Tube metal="al" d={threads(55, 90, 9, { steps: 5, step: 11, bend: 40, spread: 90 }, 43)} kind="fibre" />
      <path d={`${globule(99, 5)}${globule(113, 8)}`} class="ca tint" />
      <Tree metal="mg" x={143} height={44} orders={2} seed={12} />
    </>
  );
}

/** Metal as it usually grows, and in small beside it the exception. */
export function Deposit({ family }: { family: Family }) {
  return (
    <>
      {family === 'monovalent' ? <Thin /> : <Broad />}
      <path d={`M.8 ${GROUND}H${SIDE - 0.8}v9H.8z`} class="metal" />
      <path d={`M${EXCEPTION} 8V${GROUND - 6}`} class="tier" />
      <Label x={EXCEPTION + 5} y={16} text="also" tone="small" />
    </>
  );
}
