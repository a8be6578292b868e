import type { Family } from '../metals.ts';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Interphase } from '../symbols/Interphase.tsx';
import { MetalAtoms } from '../symbols/MetalAtoms.tsx';
import { SIDE } from './side.ts';

const TOP = 38;
const THICK = 30;
const BAND = { x: 0, y: TOP, width: SIDE, height: THICK } as const;

/** Ions on their way: above the film and in it. */
const WAY = [
  [30, 20],
  [80, 46],
  [130, 28],
] as const;

/** Organic felt with ions on their way through it. */
function Open() {
  return (
    <>
      <Interphase {...BAND} grain="organic" seed={31} count={8} />
      {WAY.map(([x, y]) => (
        <>
          <Arrow from={[x, Math.min(y, TOP - 12)]} to={[x, TOP + THICK - 1]} />
          <Cation metal="li" x={x} y={y} size={9} named={false} />
        </>
      ))}
    </>
  );
}

/** Fitted mineral grains with ions queueing on top. */
function Shut() {
  return (
    <>
      <Interphase {...BAND} grain="fitted" seed={15} count={11} />
      {[18, 49, 80, 111, 142].map((x) => (
        <Cation metal="mg" x={x} y={TOP - 12.5} size={10.5} named={false} />
      ))}
      <Arrow from={[80, 36]} to={[80, 66]} kind="crossed" />
    </>
  );
}

/** The film between liquid and metal, and whether an ion gets through. */
export function Film({ family }: { family: Family }) {
  return (
    <>
      {family === 'monovalent' ? <Open /> : <Shut />}
      <MetalAtoms metal={family === 'monovalent' ? 'li' : 'mg'} y={TOP + THICK + 1} width={SIDE} rows={2} />
    </>
  );
}
