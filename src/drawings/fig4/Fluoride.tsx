import { line } from '../geometry.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Electron } from '../symbols/Electron.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { Bricks } from './Bricks.tsx';
import { FilmPanel, LEVEL } from './FilmPanel.tsx';
import { alongJoints, masonry } from './masonry.ts';

const FIELD = { x: 0, y: LEVEL.film, width: 320, height: LEVEL.metal - LEVEL.film } as const;
const WALL = masonry(FIELD, 11, 4, 6);

/** One grain in four is oxide, carbonate or phosphate. */
const kind = (row: number, column: number): string | undefined => ((row * 3 + column) % 4 === 1 ? 'salt' : undefined);

const SALT = [282, 76] as const;

/** Ions on the joints: the joint's number, and how far down the ion is. */
const TRAVELLERS = [
  [2, 3],
  [5, 6],
  [8, 1],
] as const;

/** Fitted bricks of fluoride with other salts; ions run along the joints, electrons are turned back. */
export function Fluoride({ label }: DrawingProps) {
  return (
    <FilmPanel label={label} family="monovalent" names="Li, Na, K" metal="li" inset={20}>
      <Bricks wall={WALL} {...FIELD} kind={kind} />
      {TRAVELLERS.map(([column, step]) => {
        const way = alongJoints(WALL, column);
        const [start, at, end] = [way[0], way[step], way.at(-1)];
        if (!start || !at || !end) return null;
        return (
          <>
            <path d={line([[start[0], start[1] - 14], ...way])} class="way" />
            <Arrow from={[end[0], end[1] - 6]} to={[end[0], end[1] + 2]} />
            <Cation metal="li" x={at[0]} y={at[1]} size={7} named={false} />
          </>
        );
      })}
      {[112, 206, 296].map((x) => (
        <>
          <Electron x={x} y={LEVEL.metal + 12} />
          <path d={`M${x} ${LEVEL.metal + 5}v-6M${x - 6} ${LEVEL.metal - 2}h12`} class="warn" />
        </>
      ))}
      <Label x={6} y={42} text="fluoride" />
      <Leader from={[18, 47]} to={[15, 82]} />
      <Label x={314} y={42} text="oxide, carbonate or phosphate" anchor="end" />
      <Leader from={[286, 47]} to={SALT} />
      <Arrow from={[106, LEVEL.foot + 13]} to={[84, LEVEL.foot + 13]} />
      <Label x={160} y={LEVEL.foot + 17} text="metal grows flat" anchor="middle" />
      <Arrow from={[214, LEVEL.foot + 13]} to={[236, LEVEL.foot + 13]} />
    </FilmPanel>
  );
}
