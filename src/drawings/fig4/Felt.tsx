import { seededRandom } from '../../domain/random.ts';
import { dots, type Point } from '../geometry.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Interphase } from '../symbols/Interphase.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { FilmPanel, LEVEL } from './FilmPanel.tsx';

/** Thinner than the other films: about 5 nm. */
const TOP = 108;
const THICK = LEVEL.metal - TOP;

/** Hydride spread evenly, one point in each of many equal stretches. */
function hydride(): Point[] {
  const random = seededRandom(8);
  return Array.from({ length: 34 }, (_, index) => [6 + index * 9.2, TOP + 5 + random() * (THICK - 10)]);
}

/** What the film hardly holds, struck out. */
const ABSENT = [
  ['MgF_2', 206, 34],
  ['CaF_2', 244, 33],
  ['Al_2O_3', 280, 34],
] as const;

/** A thin felt of organic chains with hydride; the doubly charged ion passes. */
export function Felt({ label }: DrawingProps) {
  const points = dots(hydride());
  return (
    <FilmPanel label={label} family="multivalent" names="Mg, Ca (and Al)" metal="mg">
      <Interphase x={0} y={TOP} width={320} height={THICK} grain="felt" seed={21} count={24} />
      <path d={points} class="hydride" />
      <path d={points} class="hydride inside" />
      <Arrow from={[168, 84]} to={[168, LEVEL.metal - 1]} kind="bold" />
      <Cation metal="mg" x={168} y={76} />
      <Label x={6} y={42} text="organic felt, in one piece," />
      <Label x={6} y={58} text="with hydride" />
      <Leader from={[34, 63]} to={[39, TOP + 7]} />
      <Label x={206} y={42} text="hardly any *" tone="small" />
      {ABSENT.map(([formula, x, width]) => (
        <>
          <Label x={x} y={62} text={formula} />
          <path d={`M${x - 3} 66L${x + width} 51`} class="warn" />
        </>
      ))}
      <Arrow from={[310, TOP - 18]} to={[310, TOP - 1]} />
      <Arrow from={[310, LEVEL.metal + 19]} to={[310, LEVEL.metal + 2]} />
      <Label x={302} y={TOP - 7} text="about 5 nm" anchor="end" tone="small" />
    </FilmPanel>
  );
}
