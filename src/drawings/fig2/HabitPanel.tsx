import type { ComponentChildren } from 'preact';
import type { Family } from '../metals.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { Label } from '../symbols/Label.tsx';

interface HabitPanelProps extends DrawingProps {
  /** Which families show this habit, and the words for it: the family or its metals. */
  shown: readonly (readonly [Family, string])[];
  /** What drives it, and where it was seen. */
  notes: readonly [string, string];
  children: ComponentChildren;
}

/** Height of the bare substrate in every picture of Figure 2. */
export const GROUND = 174;

const MARK = { monovalent: 'M6 0A6 6 0 1 0-6 0 6 6 0 1 0 6 0z', multivalent: 'M0-7.5 7.5 0 0 7.5-7.5 0z' } as const;
const TONE = { monovalent: 'mono', multivalent: 'multi' } as const;

/** One habit of growth: who shows it above, the picture, what is known about it below. */
export function HabitPanel({ label, shown, notes, children }: HabitPanelProps) {
  return (
    <Panel label={label} height={230}>
      {shown.map(([family, words], index) => (
        <g transform={`translate(${index === 0 ? 12 : 160} 13)`}>
          <path d={MARK[family]} class={`${family} body`} />
          <Label x={13} y={4} text={words} tone={TONE[family]} />
        </g>
      ))}
      {children}
      <Label x={6} y={208} text={notes[0]} />
      <Label x={6} y={224} text={notes[1]} tone="small" />
    </Panel>
  );
}

/** The side of the current collector, on which the metal grows. */
export function Substrate() {
  return <path d={`M.8 ${GROUND}H319.2v14H.8z`} class="metal" />;
}
