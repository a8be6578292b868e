import type { Data, Layout } from 'plotly.js';
import { axisLabel, type PointChart } from './chart.ts';
import { POINT } from './frame.ts';
import { layOutPoints, type Side } from './layOutPoints.ts';
import type { Look } from './look.ts';
import { endLines, plotlyAxis, valueTitle } from './plotlyAxis.ts';
import { hoverWords, plotlyMarkers } from './plotlyMarkers.ts';

const POSITIONS = {
  right: 'middle right',
  left: 'middle left',
  above: 'top center',
  below: 'bottom center',
} as const satisfies Record<Side, string>;

/** A space keeps names from the tips of diamonds; Plotly has no gap to set. */
const SPACED: Readonly<Record<Side, (name: string) => string>> = {
  right: (name) => `\u00a0${name}`,
  left: (name) => `${name}\u00a0`,
  above: (name) => name,
  below: (name) => name,
};

export function plotlyPoints(chart: PointChart, look: Look): { data: Data[]; layout: Partial<Layout> } {
  const { x, y, spots } = layOutPoints(chart);
  const { marks } = chart;
  const points: Data = {
    type: 'scatter',
    mode: 'text+markers',
    x: marks.map((mark) => mark.x),
    y: marks.map((mark) => mark.y),
    text: spots.map(({ mark, side }) => SPACED[side](mark.name)),
    // One side a point is allowed; the types know one for all.
    textposition: spots.map(({ side }) => POSITIONS[side]) as unknown as 'middle right',
    marker: plotlyMarkers(marks, POINT, look),
    cliponaxis: false,
    ...hoverWords(marks),
  };
  const acrossTitle = {
    ...valueTitle(axisLabel(chart.x), look),
    ...{ x: 1, y: 0, xshift: 0, yshift: -48, xanchor: 'right' as const },
  };
  return {
    data: [points],
    layout: {
      xaxis: plotlyAxis(x, look, 'x'),
      yaxis: plotlyAxis(y, look, 'y'),
      shapes: [...endLines(x, 'x', look), ...endLines(y, 'y', look)],
      annotations: [valueTitle(axisLabel(chart.y), look), acrossTitle],
    },
  };
}
