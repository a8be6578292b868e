import { dots, type Point } from '../geometry.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { EtherSolvent } from '../symbols/EtherSolvent.tsx';
import { CellFrame } from './CellFrame.tsx';
import { afterStripping, firstPlating, FRAME, fresh, manyCycles } from './frames.ts';

const RIGHT = 320 - FRAME.width;
const LOWER = FRAME.height + 46;
const HEAD = 18;

/** Cations of no metal in particular. */
function SomeIons({ at }: { at: readonly Point[] }) {
  return <path d={dots(at)} class="graphite ions" />;
}

/** A sheath that comes apart at the surface. */
function BreakingSheath() {
  return (
    <>
      <SomeIons at={[[84, 70]]} />
      <EtherSolvent x={84} y={57} turn={180} />
      <EtherSolvent x={97} y={76} turn={-60} />
      <EtherSolvent x={66} y={87} turn={-20} />
      <Arrow from={[84, 76]} to={[84, 92]} />
    </>
  );
}

/** Bubbles under the counter electrode, as circles that leave the liquid empty. */
const BUBBLES = [[20, 24, 8], [40, 56, 6], [134, 28, 9], [62, 30, 5], [142, 50, 5]] as const;

/** How a cell fails, in four frames. */
export function Failure({ label }: DrawingProps) {
  return (
    <Panel label={label} height={LOWER + FRAME.height + HEAD + 18}>
      <CellFrame frame={fresh} number={1} x={1} y={HEAD}>
        <BreakingSheath />
      </CellFrame>
      <CellFrame frame={firstPlating} number={2} x={RIGHT - 1} y={HEAD}>
        <SomeIons at={[[52, 58], [108, 50], [128, 76]]} />
        <Arrow from={[52, 64]} to={[52, 82]} />
        <Arrow from={[104, 50]} to={[90, 50]} />
      </CellFrame>
      <CellFrame frame={afterStripping} number={3} x={1} y={LOWER + HEAD}>
        <Arrow from={[28, 100]} to={[28, 84]} />
        <SomeIons at={[[28, 78]]} />
        <path d="M116 86l7-3 4 6-6 4zM134 74l5-4 5 5-6 4z" class="grain first" />
        <path d="M104 78q4-5 8 0t8 0M124 64q4-5 8 0t8 0" class="thread" />
      </CellFrame>
      <CellFrame frame={manyCycles} number={4} x={RIGHT - 1} y={LOWER + HEAD}>
        {BUBBLES.map(([x, y, r]) => (
          <circle cx={x} cy={y} r={r} class="paper" />
        ))}
      </CellFrame>
    </Panel>
  );
}
