import { seededRandom } from '../../domain/random.ts';
import { outline, type Point } from '../geometry.ts';
import type { DrawingProps } from '../Panel.tsx';
import { GROUND, HabitPanel, Substrate } from './HabitPanel.tsx';

/** A hexagonal plate seen at a slant: narrowed across one axis, then leaned over. */
function plate([x, y]: Point, size: number, width: number, lean: number): Point[] {
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  return Array.from({ length: 6 }, (_, index) => {
    const angle = (index * Math.PI) / 3 + Math.PI / 6;
    const [u, v] = [size * width * Math.cos(angle), size * Math.sin(angle)];
    return [x + u * cos - v * sin, y + u * sin + v * cos];
  });
}

interface Pair {
  face: string;
  rim: string;
}

/** Plates from back to front; each is drawn with the rim that gives it thickness, and its lowest corner is rooted. */
function plates(): Pair[] {
  const random = seededRandom(23);
  return Array.from({ length: 13 }, (_, index) => {
    const back = index < 7;
    const x = back ? 34 + index * 42 : 50 + (index - 7) * 44;
    const size = (back ? 58 : 38) * (0.85 + 0.3 * random());
    const lean = (index % 2 === 0 ? 1 : -1) * (0.2 + 0.7 * random());
    const width = 0.1 + 0.2 * random();
    const side = lean > 0 ? 5 : -5;
    const depth = Math.max(...plate([0, 0], size, width, lean).map(([, y]) => y));
    const y = GROUND + 8 - depth;
    return {
      rim: outline(plate([x + side, y], size, width, lean)),
      face: outline(plate([x, y], size, width, lean)),
    };
  });
}

/** Plates that stand at all angles and run into one another, with gaps between. */
export function Platelets({ label }: DrawingProps) {
  return (
    <HabitPanel
      label={label}
      shown={[['multivalent', 'multivalent']]}
      notes={['Plates on edge that join; gaps between them', 'Mg; as flakes, Al']}
    >
      <g class="mg">
        {plates().map(({ rim, face }) => (
          <>
            <path d={rim} class="shade" />
            <path d={face} class="tint" />
          </>
        ))}
      </g>
      <Substrate />
    </HabitPanel>
  );
}
