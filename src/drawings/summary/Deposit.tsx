import type { Family } from '../metals.ts';
import { Label } from '../symbols/Label.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { globule, Plate, SmallTree, threads } from './habits.tsx';
import { SIDE } from './side.ts';

const GROUND = 82;
/** Right of this line stands the exception. */
const EXCEPTION = 127;

/** Whiskers, moss and a tree; a globule as the exception. */
function Thin() {
  return (
    <>
      <Tube metal="li" d={`M10 ${GROUND + 2}l-3-34 5-36M22 ${GROUND + 2}l4-50`} kind="twig" />
      <Tube
        metal="na"
        d={threads({
          from: 41,
          to: 71,
          ground: GROUND,
          count: 20,
          steps: 4,
          step: 8.5,
          bend: 75,
          spread: 10,
          seed: 11,
        })}
        kind="fibre"
      />
      <SmallTree metal="k" x={98} ground={GROUND} height={62} orders={3} seed={8} />
      <path d={globule(143, GROUND, 8)} class="na tint" />
    </>
  );
}

/** Hexagonal plates on edge, from back to front: where each stands and how it leans, in degrees. */
const PLATES = [
  [33, -20],
  [22, 4],
  [12, -7],
  [43, 20],
] as const;

/** Platelets, fibres and globules; a tree as the exception. */
function Broad() {
  return (
    <>
      {PLATES.map(([x, lean]) => (
        <Plate x={x} ground={GROUND} lean={lean} />
      ))}
      <Tube
        metal="al"
        d={threads({ from: 55, to: 90, ground: GROUND, count: 9, steps: 5, step: 11, bend: 40, spread: 90, seed: 43 })}
        kind="fibre"
      />
      <path d={`${globule(99, GROUND, 5)}${globule(113, GROUND, 8)}`} class="ca tint" />
      <SmallTree metal="mg" x={143} ground={GROUND} height={34} orders={2} seed={12} />
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
