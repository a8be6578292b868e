import { axisScale, type AxisScale } from './axisScale.ts';
import type { Bar, BarChart, Family } from './chart.ts';

export interface Column {
  readonly mark: Bar;
  /** Middle of the column, 0 to 1 of the plot's width. */
  readonly x: number;
  /** Top of the bar, 0 to 1 of the plot's height, from below. */
  readonly y: number;
}

/** A run of columns of one family. */
export interface Band {
  readonly family: Family;
  readonly from: number;
  readonly to: number;
}

export interface BarLayout {
  readonly y: AxisScale;
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
}

/** Columns of equal width in the order given, with half a column between families when they are grouped. */
export function layOutBars({ marks, y: axis, grouped }: BarChart): BarLayout {
  const y = axisScale(
    marks.map(({ value }) => value),
    axis.scale,
  );
  const breaks = marks.map((mark, index): number =>
    grouped && index > 0 && mark.family !== marks[index - 1]?.family ? 0.5 : 0,
  );
  const total = marks.length + breaks.reduce((sum, gap) => sum + gap, 0);
  let at = 0;
  const edges = breaks.map((gap) => {
    const from = at + gap;
    at = from + 1;
    return { from: from / total, to: at / total };
  });
  const columns = marks.map((mark, index) => ({
    mark,
    x: ((edges[index]?.from ?? 0) + (edges[index]?.to ?? 0)) / 2,
    y: y.place(mark.value),
  }));
  const bands = grouped
    ? marks.reduce<Band[]>((found, { family }, index) => extend(found, family, edges[index] ?? { from: 0, to: 1 }), [])
    : [];
  return { y, columns, bands };
}

function extend(bands: readonly Band[], family: Family, { from, to }: { from: number; to: number }): Band[] {
  const last = bands.at(-1);
  return last?.family === family ? [...bands.slice(0, -1), { ...last, to }] : [...bands, { family, from, to }];
}
