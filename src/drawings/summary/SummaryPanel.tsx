import type { Family } from '../metals.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { Label } from '../symbols/Label.tsx';
import { FamilyMark } from './FamilyMark.tsx';
import { floors, type FloorId } from './floors.ts';
import { Sea } from './Sea.tsx';
import { SIDE } from './side.ts';

const SIDES: readonly Family[] = ['monovalent', 'multivalent'];
const HEAD = 22;
const GAP = 8;

/** Both sides of one floor, monovalent left and multivalent right, with the words for what differs. */
export function SummaryPanel({ floor, label }: DrawingProps & { floor: FloorId }) {
  const { height, Scene, says } = floors[floor];
  return (
    <Panel label={label} width={2 * SIDE + GAP} height={HEAD + height + 20}>
      {SIDES.map((family, index) => (
        <g transform={`translate(${index * (SIDE + GAP)} ${HEAD})`}>
          <FamilyMark family={family} x={7} y={-12} />
          <Sea family={family} height={height} />
          <Scene family={family} />
          <Label x={0} y={height + 15} text={says[family]} />
        </g>
      ))}
    </Panel>
  );
}
