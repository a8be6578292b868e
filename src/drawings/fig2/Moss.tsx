import { seededRandom } from '../../domain/random.ts';
import { curve } from '../geometry.ts';
import { threadsWithin } from '../growth.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Label } from '../symbols/Label.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { GROUND, HabitPanel, Substrate } from './HabitPanel.tsx';

const LAYERS = 3;
const PER_LAYER = 10;
const BOUNDS = { left: 40, right: 280, floor: GROUND - 4 };

/** One layer of curls, longest in the middle of the mound, the back layer higher than the front one. */
function curls(layer: number): string {
  const random = seededRandom(40 + layer);
  const plan = (index: number) => {
    const across = (index + 0.2 + 0.6 * random()) / PER_LAYER;
    const steps = 2 + Math.round((4.4 - layer) * Math.sin(across * Math.PI) + 0.5);
    const heading = -90 + (random() - 0.5) * 50;
    return { from: [56 + across * 208, GROUND + 2] as const, heading, steps, step: 18, bend: 62 };
  };
  return threadsWithin(BOUNDS, PER_LAYER, plan, random).map(curve).join('');
}

/** A dense tangle of whiskers that is lifted by new metal at its root. */
export function Moss({ label }: DrawingProps) {
  return (
    <HabitPanel
      label={label}
      shown={[['monovalent', 'monovalent']]}
      notes={['Reaction-limited: new metal lifts the old', 'Li: about 1–7 mA cm^{−2}']}
    >
      {Array.from({ length: LAYERS }, (_, layer) => (
        <Tube metal="li" d={curls(layer)} kind="twig" />
      ))}
      <Substrate />
      <Arrow from={[298, 168]} to={[298, 122]} kind="bold" />
      <Arrow from={[22, 168]} to={[22, 122]} kind="bold" />
      <Label x={160} y={64} text="pushed up from the root" tone="small" anchor="middle" />
    </HabitPanel>
  );
}
