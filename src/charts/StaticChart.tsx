import { BarMarks } from './BarMarks.tsx';
import { PointMarks } from './PointMarks.tsx';
import type { Chart } from './chart.ts';
import { stepOf } from './markSteps.ts';
import css from './StaticChart.module.css';

export interface MarkProps {
  /** The mark that holds the tab stop. */
  readonly current: number;
}

interface Props {
  chart: Chart;
  /** Index of the mark in focus; the first when absent. */
  current?: number;
  /** Out of sight, still in reach of the keyboard: Plotly draws the same marks. */
  veiled?: boolean;
  onCurrent?: (index: number | undefined) => void;
}

/**
 * A chart as SVG, the same on the server and in the browser. Across, places are shares of the width, so that it fits
 * any screen at one size of text. Marks are images with names; one is a tab stop, arrow keys go to the others.
 */
export function StaticChart({ chart, current = 0, veiled = false, onCurrent }: Props) {
  const move = (event: KeyboardEvent) => {
    const next = stepOf(event.key, current, chart.marks.length);
    if (next === undefined) return;
    event.preventDefault();
    onCurrent?.(next);
    (event.currentTarget as Element).querySelectorAll<SVGGElement>('[data-mark]')[next]?.focus();
  };
  const find = (event: Event) => {
    const mark = (event.target as Element).closest('[data-mark]');
    return mark ? Number(mark.getAttribute('data-mark')) : undefined;
  };
  return (
    <svg
      class={`${css.chart} ${veiled ? css.veiled : ''}`}
      role="group"
      aria-roledescription="chart"
      aria-label={chart.label}
      data-picture
      onKeyDown={onCurrent && move}
      onFocusIn={onCurrent && ((event: Event) => onCurrent(find(event)))}
      onPointerOver={onCurrent && ((event: Event) => find(event) !== undefined && onCurrent(find(event)))}
    >
      {chart.kind === 'bars' ? (
        <BarMarks chart={chart} current={current} />
      ) : (
        <PointMarks chart={chart} current={current} />
      )}
    </svg>
  );
}
