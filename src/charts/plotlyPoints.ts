import type { Data, Layout } from 'plotly.js';
import { axisLabel, type PointChart } from './chart.ts';
import { POINT } from './frame.ts';
import { layOutPoints, type Side } from './layOutPoints.ts';
import type { Look } from './look.ts';
import { plotlyAxis, valueTitle } from './plotlyAxis.ts';
import { hoverWords, plotlyMarkers } from './plotlyMarkers.ts';

const POSITIONS = { right: 'middle right', left: 'middle left', above: 'top center', below: 'bottom center' } as const satisfies Record<Side, string>;

export function plotlyPoints(chart: PointChart, look: Look): { data: Data[]; layout: Partial<Layout> } {
  const { x, y, spots } = layOutPoints(chart);
  const { marks } = chart;
  const points: Data = {
    type: 'scatter',
    mode: 'text+markers',
    x: marks.map((mark) => mark.x),
    y: marks.map((mark) => mark.y),
    text: marks.map(({ name }) => name),
    textposition: spots.map(({ side }) => POSITIONS[side]),
    marker: plotlyMarkers(marks, POINT, look),
    cliponaxis: false,
    ...hoverWords(marks),
  };
  const acrossTitle = {
    ...valueTitle(axisLabel(chart.x), look),
    ...{ x: 1, y: 0, xshift: 0, yshift: -46, xanchor: 'right' as const },
  };
  return {
    data: [points],
    layout: {
      xaxis: plotlyAxis(x, look),
      yaxis: plotlyAxis(y, look),
      annotations: [valueTitle(axisLabel(chart.y), look), acrossTitle],
    },
  };
}
