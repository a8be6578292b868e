import { seededRandom } from '../../domain/random.ts';
import { curve, line, outline, type Point } from '../geometry.ts';
import { thread, tree } from '../growth.ts';
import type { Family, Metal } from '../metals.ts';
import { Label } from '../symbols/Label.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { SIDE } from './side.ts';

const GROUND = 82;
/** Right of this line stands the exception. */
const EXCEPTION = 127;

function Tree({ metal, x, height, seed }: { metal: Metal; x: number; height: number; seed: number }) {
  const twigs = tree([x, GROUND + 2], height, 3, seed);
  return <Tube metal={metal} d={twigs.map(({ points }) => line(points)).join('')} kind="fibre" />;
}

/** A globule on the ground; with lift 0 a hemisphere. */
const globule = (x: number, radius: number): string =>
  `M${x - radius * 0.8} ${GROUND}A${radius} ${radius} 0 1 1 ${x + radius * 0.8} ${GROUND}z`;

/** Threads side by side on the ground, all as long, leaning towards the middle of their stand. */
function threads(from: number, to: number, count: number, shape: { steps: number; step: number; bend: number }, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const across = (index + random()) / count;
    const root: Point = [from + across * (to - from), GROUND + 2];
    const heading = -90 + (0.5 - across) * 50 + (random() - 0.5) * 50;
    return curve(thread({ from: root, heading, ...shape }, random));
  }).join('');
}

/** Whiskers, moss and a tree; a globule as the exception. */
function Thin() {
  return (
    <>
      <Tube metal="li" d={`M13 ${GROUND + 2}l-3-34 5-36M26 ${GROUND + 2}l3-50`} kind="twig" />
      <Tube metal="na" d={threads(40, 72, 16, { steps: 3, step: 11, bend: 66 }, 44)} kind="fibre" />
      <Tree metal="k" x={100} height={64} seed={8} />
      <path d={globule(143, 8)} class="na tint" />
    </>
  );
}

/** Plates on edge that share edges, the one behind first. */
const PLATES: readonly (readonly Point[])[] = [
  [[12, GROUND], [10, 58], [19, 42], [33, 40], [42, 56], [40, GROUND]],
  [[5, GROUND], [2, 66], [9, 54], [20, 60], [24, 74], [22, GROUND]],
  [[27, GROUND], [26, 70], [35, 56], [47, 62], [49, 76], [46, GROUND]],
];

/** Platelets, fibres and globules; a tree as the exception. */
function Broad() {
  return (
    <>
      {PLATES.map((plate, index) => (
        <path d={outline(plate)} class={index === 0 ? 'mg shade' : 'mg tint'} />
      ))}
      <Tube metal="al" d={threads(57, 86, 8, { steps: 6, step: 12, bend: 30 }, 9)} kind="fibre" />
      <path d={`${globule(99, 5)}${globule(113, 8)}`} class="ca tint" />
      <Tree metal="mg" x={143} height={44} seed={12} />
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
