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
  return <Tube metal={metal} d={twigs.map(({ points }) => line(points)).join('')} kind="twig" />;
}

/** A globule on the ground; with lift 0 a hemisphere. */
const globule = (x: number, radius: number): string =>
  `M${x - radius * 0.8} ${GROUND}A${radius} ${radius} 0 1 1 ${x + radius * 0.8} ${GROUND}z`;

/** Curls that fill a mound. */
function moss(x: number, width: number): string {
  const random = seededRandom(44);
  return Array.from({ length: 15 }, (_, index) => {
    const across = (index + random()) / 15;
    const steps = 2 + Math.round(2.4 * Math.sin(across * Math.PI));
    const from: Point = [x + across * width, GROUND + 2];
    return curve(thread({ from, heading: -90 + (random() - 0.5) * 60, steps, step: 12, bend: 64 }, random));
  }).join('');
}

/** Whisker, moss and tree; a globule as the exception. */
function Thin() {
  return (
    <>
      <Tube metal="li" d={`M16 ${GROUND + 2}l-5-34 4-34M27 ${GROUND + 2}l3-46`} kind="twig" />
      <Tube metal="na" d={moss(40, 36)} kind="fibre" />
      <Tree metal="k" x={101} height={62} seed={8} />
      <path d={globule(144, 8)} class="na tint" />
    </>
  );
}

/** Plates on edge that share edges. */
const PLATES: readonly (readonly Point[])[] = [
  [[4, GROUND], [2, 62], [12, 44], [20, 52], [20, GROUND]],
  [[34, GROUND], [30, 60], [38, 46], [48, 58], [47, GROUND]],
  [[14, GROUND], [13, 60], [24, 40], [37, 56], [36, GROUND]],
];

/** Platelets, fibres and globules; a tree as the exception. */
function Broad() {
  const random = seededRandom(5);
  const fibres = Array.from({ length: 9 }, (_, index) => {
    const from: Point = [56 + index * 3.6, GROUND + 2];
    return curve(thread({ from, heading: -90 + (random() - 0.5) * 70, steps: 5, step: 12, bend: 36 }, random));
  });
  return (
    <>
      {PLATES.map((plate, index) => (
        <path d={outline(plate)} class={index === 1 ? 'mg shade' : 'mg tint'} />
      ))}
      <Tube metal="al" d={fibres.join('')} kind="fibre" />
      <path d={`${globule(102, 6)}${globule(117, 9)}`} class="ca tint" />
      <Tree metal="mg" x={144} height={34} seed={12} />
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
