import { seededRandom } from '../../domain/random.ts';
import { line } from '../geometry.ts';
import { thread } from '../growth.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { GROUND, HabitPanel, Substrate } from './HabitPanel.tsx';

/** Where each whisker stands, where it points, and how long it is. */
const STANDS = [
  [26, -84, 96],
  [70, -97, 130],
  [112, -80, 62],
  [156, -92, 104],
  [204, -96, 84],
  [246, -78, 120],
  [296, -98, 72],
] as const;

function whiskers(): string {
  const random = seededRandom(3);
  return STANDS.map(([x, heading, length]) =>
    line(
      thread({ from: [x, GROUND], heading, steps: 2 + Math.floor(random() * 2), step: length / 2.6, bend: 24 }, random),
    ),
  ).join('');
}

/** Few thin filaments of even width, straight or with a kink, each in its sleeve of film. */
export function Whiskers({ label }: DrawingProps) {
  const d = whiskers();
  return (
    <HabitPanel
      label={label}
      shown={[['monovalent', 'monovalent']]}
      notes={['Single crystals of even width', 'Li: 0.5–2.5 mA cm^{−2} in one study, 0.1–9 in another']}
    >
      <g class="li sleeve">
        <path d={d} />
        <path d={d} class="film" />
        <path d={d} class="core" />
      </g>
      <Substrate />
      <Leader from={[196, 80]} to={[172, 90]} />
      <Label x={199} y={83} text="film" tone="small" />
    </HabitPanel>
  );
}
