import { seededRandom } from '../../domain/random.ts';
import { round, type Point } from '../geometry.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Ions } from '../symbols/Ions.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { ATOM } from '../symbols/MetalAtoms.tsx';
import { FilmPanel, LEVEL } from './FilmPanel.tsx';
import { Ladder } from './Ladder.tsx';

/** Width of the section: 15 atoms. */
const WIDTH = round(15 * ATOM);
const TOP = 86;
const COLUMNS = 14;
const ROWS = 4;

/** Places of a salt, a little out of line as in mortar. */
function places(): Point[] {
  const random = seededRandom(17);
  return Array.from({ length: COLUMNS * ROWS }, (_, index) => {
    const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
    return [8 + (column + (row % 2) * 0.5) * 12.4 + random() * 2, TOP + 8 + row * 12.6 + random() * 2];
  });
}

const isGuest = (index: number): boolean => index % 5 === 2;

/** A salt of the host metal with singly charged guests, and the ladder that says why they stay ions. */
export function Hybrid({ label }: DrawingProps) {
  const all = places();
  return (
    <FilmPanel label={label} family="multivalent" names="Mg, Ca, Al" metal="al" width={WIDTH}>
      <path d={`M0 ${TOP}h${WIDTH}V${LEVEL.metal}H0z`} class="second" />
      <path d={`M0 ${TOP}h${WIDTH}M0 ${LEVEL.metal}h${WIDTH}`} class="film-edge" />
      <Ions metal="al" at={all.filter((_, index) => !isGuest(index))} />
      <Ions metal="na" at={all.filter((_, index) => isGuest(index))} />
      <Arrow from={[142, 64]} to={[142, LEVEL.metal - 1]} kind="bold" />
      <Cation metal="al" x={142} y={52} />
      <Label x={6} y={42} text="guests stay ions" />
      <Label x={6} y={58} text="Na^+" tone="strong" />
      <Leader from={[18, 63]} to={[33, TOP + 8]} />
      <Label x={46} y={74} text="Al^3+ in salt" />
      <Leader from={[78, 78]} to={[84, TOP + 7]} />
      <Ladder x={262} top={34} foot={158} />
    </FilmPanel>
  );
}
