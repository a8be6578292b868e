import { scatteredGrains } from '../grains.ts';
import { line, type Point } from '../geometry.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { FamilyMark } from '../summary/FamilyMark.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Interphase } from '../symbols/Interphase.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { LEVEL } from './FilmPanel.tsx';

const FIELD = { x: 0, y: LEVEL.film, width: 320, height: LEVEL.metal - LEVEL.film } as const;
const KINDS = ['first', 'second', 'third'] as const;

/** Crystals of three kinds, thrown in. */
function Rubble() {
  const grains = scatteredGrains({ ...FIELD, x: 4, width: 312 }, 34, 9.5, 23);
  return (
    <>
      {KINDS.map((kind, kindIndex) => (
        <path d={grains.filter((_, index) => index % 3 === kindIndex).join('')} class={`grain ${kind}`} />
      ))}
    </>
  );
}

const DENDRITE = [
  line([
    [222, 146],
    [219, 118],
    [224, 92],
    [221, 66],
    [224, 44],
  ]),
  line([
    [223, 88],
    [234, 76],
  ]),
  line([
    [221, 68],
    [211, 58],
  ]),
].join('');

/** Ions that each take their own way: from and to. */
const WAYS: readonly (readonly [Point, Point])[] = [
  [
    [26, 48],
    [40, 96],
  ],
  [
    [84, 54],
    [66, 78],
  ],
  [
    [184, 50],
    [176, 70],
  ],
  [
    [262, 34],
    [236, 70],
  ],
];

/** Pull of uneven size, drawn as pairs of heads. */
const STRESS: readonly (readonly [y: number, reach: number])[] = [
  [84, 12],
  [105, 25],
  [126, 17],
];

/** The film that fails on every metal: rubble in mortar, with a branch at the fast spot and a crack at the weak one. */
export function Mosaic({ label }: DrawingProps) {
  return (
    <Panel label={label} height={LEVEL.foot + 4}>
      <FamilyMark family="monovalent" x={8} y={11} text="" />
      <FamilyMark family="multivalent" x={26} y={11} text="" />
      <Label x={40} y={15} text="all six metals" tone="strong" />
      <path d={`M0 ${LEVEL.sea}H320V${LEVEL.metal}H0z`} class="liquid" />
      <Interphase {...FIELD} grain="organic" seed={12} count={10} />
      <Rubble />
      <path d={`M130 ${LEVEL.film - 1}l5 20-4 18 6 20-3 18 8-20-3-18 6-18-3-20z`} class="gap" />
      <g class="graphite dendrite">
        <path d={DENDRITE} />
        <path d={DENDRITE} class="inside" />
      </g>
      <path d={`M.8 ${LEVEL.metal}H319.2V${LEVEL.foot}H.8z`} class="metal" />
      {WAYS.map(([from, to]) => (
        <Arrow from={from} to={to} />
      ))}
      {STRESS.map(([y, reach]) => (
        <>
          <Arrow from={[288, y]} to={[288 - reach, y]} />
          <Arrow from={[288, y]} to={[288 + reach, y]} />
        </>
      ))}
      <Label x={6} y={40} text="ions, unequal" tone="small" />
      <Label x={142} y={40} text="crack" anchor="middle" tone="small" />
      <Leader from={[140, 45]} to={[139, 64]} />
      <Label x={222} y={37} text="dendrite" anchor="middle" tone="small" />
      <Label x={290} y={58} text="stress" anchor="middle" tone="small" />
      <Label x={8} y={LEVEL.foot - 8} text="metal" />
    </Panel>
  );
}
