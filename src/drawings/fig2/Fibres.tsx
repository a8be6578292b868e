import { seededRandom } from '../../domain/random.ts';
import { curve } from '../geometry.ts';
import { threadsWithin } from '../growth.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { GROUND, HabitPanel, Substrate } from './HabitPanel.tsx';

const BOUNDS = { left: 6, right: 314, floor: GROUND - 6 };

/** Long threads that start anywhere on the substrate and wander. */
function fibres(count: number, seed: number): string {
  const random = seededRandom(seed);
  const plan = (index: number) => {
    const x = 20 + ((index + random()) / count) * 280;
    const heading = -90 + (160 - x) * 0.2 + (random() - 0.5) * 80;
    return { from: [x, GROUND + 2] as const, heading, steps: 6, step: 23, bend: 38 };
  };
  return threadsWithin(BOUNDS, count, plan, random).map(curve).join('');
}

/** Long, curved, crossing threads: thinner and less straight than whiskers, without side branches. */
export function Fibres({ label }: DrawingProps) {
  return (
    <HabitPanel
      label={label}
      shown={[['multivalent', 'multivalent']]}
      notes={['Long, curved, crossing; no side branches', 'Al near 10 mA cm^{−2} in ionic liquid; Mg']}
    >
      <Tube metal="al" d={fibres(12, 5)} kind="fibre" />
      <Tube metal="al" d={fibres(10, 9)} kind="fibre" />
      <Substrate />
    </HabitPanel>
  );
}
