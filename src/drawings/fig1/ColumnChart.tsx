import type { ComponentChildren } from 'preact';
import { round } from '../geometry.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { FamilyMark } from '../summary/FamilyMark.tsx';
import { Label } from '../symbols/Label.tsx';

/** Height on the sheet for a value. */
export type Scale = (value: number) => number;

/** A straight scale from the value at the foot to the value at the top. */
export const scale =
  ([low, high]: readonly [number, number], foot: number, top: number): Scale =>
  (value) =>
    round(foot + ((value - low) / (high - low)) * (top - foot));

/** Middle of each metal's column; a gap parts the families. */
export const columnOf = (index: number): number => 60 + index * 44 + (index > 2 ? 16 : 0);

export const DIVIDER = (columnOf(2) + columnOf(3)) / 2;

interface ColumnChartProps extends DrawingProps {
  /** Quantity and unit, over the axis. */
  unit: string;
  ticks: readonly number[];
  place: Scale;
  height: number;
  children: ComponentChildren;
}

const AXIS = 34;

/** One value a metal: a column each, monovalent left of the dotted line, multivalent right of it. */
export function ColumnChart({ label, unit, ticks, place, height, children }: ColumnChartProps) {
  const levels = ticks.map(place);
  const foot = Math.max(...levels);
  const top = Math.min(...levels);
  return (
    <Panel label={label} height={height}>
      <FamilyMark family="monovalent" x={44} y={12} />
      <FamilyMark family="multivalent" x={DIVIDER + 16} y={12} />
      <Label x={0} y={36} text={unit} tone="small" />
      <path d={levels.map((y) => `M${AXIS} ${y}H316`).join('')} class="grid" />
      {ticks.map((tick) => (
        <Label x={AXIS - 5} y={place(tick) + 4} text={String(tick).replace('-', '−')} anchor="end" tone="small" />
      ))}
      <path d={`M${DIVIDER} ${top}V${foot}`} class="tier" />
      {children}
    </Panel>
  );
}
