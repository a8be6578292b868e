import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { Bricks } from './Bricks.tsx';
import { FilmPanel, LEVEL } from './FilmPanel.tsx';
import { masonry } from './masonry.ts';
import { TwoSteps } from './TwoSteps.tsx';

const FIELD = { x: 0, y: LEVEL.film, width: 320, height: LEVEL.metal - LEVEL.film } as const;
const WALL = masonry(FIELD, 11, 4, 9);

/** First grain of each road, and the side step that its courses take. */
const ROADS = [
  [2, 0],
  [6, 1],
  [9, 0],
] as const;

/** Grains of alloy that touch from course to course. */
const kind = (row: number, column: number): string | undefined =>
  ROADS.some(([start, side]) => column === start + (row % 2) * side) ? 'steel' : undefined;

/** Atoms of the metal under way. */
const ATOMS = [
  [74, 84],
  [190, 112],
  [277, 92],
] as const;

/** Brick with steel: roads of alloy through a wall of fluoride, and below how it makes itself. */
export function Alloy({ label }: DrawingProps) {
  return (
    <FilmPanel label={label} family="monovalent" names="Li, Na, K" metal="li" inset={68}>
      <Bricks wall={WALL} {...FIELD} kind={kind} />
      {[74, 190, 277].map((x) => (
        <Arrow from={[x, 46]} to={[x, LEVEL.metal - 2]} />
      ))}
      <Cation metal="li" x={190} y={50} size={7} named={false} />
      <Cation metal="li" x={277} y={44} size={7} named={false} />
      {ATOMS.map(([x, y]) => (
        <circle cx={x} cy={y} r="7" class="li tint" />
      ))}
      <Label x={6} y={42} text="fluoride wall" />
      <Leader from={[28, 47]} to={[26, 76]} />
      <Label x={96} y={42} text="alloy road" />
      <Leader from={[98, 47]} to={[82, 72]} />
      <TwoSteps y={LEVEL.foot + 20} />
    </FilmPanel>
  );
}
