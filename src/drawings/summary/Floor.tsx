import type { Family } from '../metals.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { floors, type FloorId } from './floors.ts';
import { Sea } from './Sea.tsx';
import { SIDE } from './side.ts';

interface FloorProps extends DrawingProps {
  floor: FloorId;
  side: Family;
}

/** One side of one floor, without words: the front page sets them in HTML. */
export function Floor({ floor, side, label }: FloorProps) {
  const { height, Scene } = floors[floor];
  return (
    <Panel label={label} width={SIDE} height={height}>
      <Sea family={side} height={height} />
      <Scene family={side} />
    </Panel>
  );
}
