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

const BACK = 6;
const FRONT = 5;
const THICK = 4;

/** Plates from back to front; each is drawn with the rim that gives it thickness, and its lowest corner is rooted. */
function plates(): Pair[] {
  const random = seededRandom(23);
  return Array.from({ length: BACK + FRONT }, (_, index) => {
    const back = index < BACK;
    const x = back ? 48 + (index * 224) / (BACK - 1) : 62 + ((index - BACK) * 196) / (FRONT - 1);
    const size = (back ? 56 : 34) * (0.8 + 0.35 * random());
    const lean = (index % 2 === 0 ? 1 : -1) * (0.12 + 0.42 * random());
    const width = 0.26 + 0.3 * random();
    const depth = Math.max(...plate([0, 0], size, width, lean).map(([, y]) => y));
    const centre: Point = [x, GROUND + 6 - depth];
    const side = lean > 0 ? THICK : -THICK;
    return {
      rim: outline(plate([centre[0] + side, centre[1]], size, width, lean)),
      face: outline(plate(centre, size, width, lean)),
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
