import { dots, type Point } from '../geometry.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { EtherSolvent } from '../symbols/EtherSolvent.tsx';
import { Warning } from '../symbols/Warning.tsx';
import { CellFrame } from './CellFrame.tsx';
import { afterStripping, firstPlating, FRAME, fresh, manyCycles } from './frames.ts';

const RIGHT = 320 - FRAME.width;
const LOWER = FRAME.height + 30;
const HEAD = 18;

/** Cations of no metal in particular. */
function SomeIons({ at }: { at: readonly Point[] }) {
  return <path d={dots(at)} class="graphite ions" />;
}

/** A sheath that comes apart at the surface. */
function BreakingSheath() {
  return (
    <>
      <SomeIons at={[[90, 66]]} />
      <EtherSolvent x={90} y={54} turn={180} />
      <EtherSolvent x={104} y={72} turn={-60} />
      <EtherSolvent x={66} y={86} turn={-14} />
      <Arrow from={[90, 72]} to={[90, 91]} />
    </>
  );
}

/** Bubbles: the liquid is missing there. */
const BUBBLES = [
  [38, 56, 5],
  [136, 27, 8],
  [76, 60, 5],
  [20, 51, 4],
] as const;

/** How a cell fails, in four frames. */
export function Failure({ label }: DrawingProps) {
  return (
    <Panel label={label} height={LOWER + FRAME.height + HEAD + 2}>
      <CellFrame frame={fresh} number={1} x={1} y={HEAD}>
        <BreakingSheath />
      </CellFrame>
      <CellFrame frame={firstPlating} number={2} x={RIGHT - 1} y={HEAD}>
        <SomeIons
          at={[
            [52, 62],
            [114, 54],
          ]}
        />
        <Arrow from={[52, 68]} to={[52, 84]} />
        <Arrow from={[108, 54]} to={[92, 54]} />
      </CellFrame>
      <CellFrame frame={afterStripping} number={3} x={1} y={LOWER + HEAD}>
        <Arrow from={[35, 100]} to={[35, 80]} />
        <SomeIons at={[[35, 74]]} />
        <path d="M118 88l7-3 4 6-6 4zM138 82l5-4 5 5-6 4z" class="grain first" />
        <path d="M98 92q4-5 8 0t8 0M104 79q4-5 8 0t8 0" class="thread" />
      </CellFrame>
      <CellFrame frame={manyCycles} number={4} x={RIGHT - 1} y={LOWER + HEAD}>
        <path d="M1 14H95c0 11-3 16-11 16H42c-14 0-20 2.5-41 1.5z" class="paper" />
        {BUBBLES.map(([x, y, r]) => (
          <circle cx={x} cy={y} r={r} class="paper" />
        ))}
        <Warning x={114} y={25} />
      </CellFrame>
    </Panel>
  );
}
