import type { Data, Layout, Shape } from 'plotly.js';
import { axisLabel, type BarChart } from './chart.ts';
import { familyNames } from './familyNames.ts';
import { BAR_WIDTH, FAMILY_LINE, HEAD, NAMES_FROM, NAME_LINE, SYMBOL_LINE } from './frame.ts';
import { layOutBars } from './layOutBars.ts';
import type { Look } from './look.ts';
import { endLines, plotlyAxis, valueTitle } from './plotlyAxis.ts';
import { hoverWords, plotlyMarkers } from './plotlyMarkers.ts';

/** Bars on a plain axis from 0 to 1, where the layout has put the columns. */
export function plotlyBars(
  chart: BarChart,
  look: Look,
  plotWidth: number,
  width: number,
): { data: Data[]; layout: Partial<Layout> } {
  const { y, columns, bands } = layOutBars(chart);
  const { marks } = chart;
  const x = columns.map((column) => column.x);
  const values = marks.map(({ value }) => value);
  const named = width >= NAMES_FROM;
  const bars: Data = {
    type: 'bar',
    x,
    y: values,
    width: BAR_WIDTH / plotWidth,
    marker: { color: marks.map(({ tone }) => look.tones[tone]) },
    hoverinfo: 'skip',
  };
  const heads: Data = {
    type: 'scatter',
    mode: 'text+markers',
    x,
    y: values,
    text: marks.map(({ text }) => text),
    textfont: { weight: 600 },
    textposition: 'top center',
    marker: plotlyMarkers(marks, HEAD, look),
    cliponaxis: false,
    ...hoverWords(marks),
  };
  // Weight as a property: from <b> Plotly makes a style attribute, which our CSP forbids.
  const below = (at: number, line: number, text: string, quiet: boolean) => ({
    text,
    showarrow: false,
    xref: 'x' as const,
    yref: 'paper' as const,
    x: at,
    y: 0,
    yshift: -line - 6,
    yanchor: 'bottom' as const,
    borderpad: 0,
    font: quiet ? { color: look.quiet } : { color: look.ink, weight: 600 },
  });
  return {
    data: y.kind === 'linear' ? [bars, heads] : [heads],
    layout: {
      xaxis: { range: [0, 1], fixedrange: true, showgrid: false, zeroline: false, showticklabels: false, ticks: '' },
      yaxis: plotlyAxis(y, look, 'y'),
      shapes: [
        ...bands.flatMap<Partial<Shape>>(({ family, from, to }) =>
          family === 'comparison'
            ? []
            : [
                {
                  type: 'rect',
                  layer: 'below',
                  xref: 'x',
                  yref: 'paper',
                  x0: from,
                  x1: to,
                  y0: 0,
                  y1: 1,
                  fillcolor: look.tints[family],
                  line: { width: 0 },
                },
              ],
        ),
        ...endLines(y, 'y', look),
      ],
      annotations: [
        valueTitle(axisLabel(chart.y), look),
        ...columns.map(({ mark, x: at }) => below(at, SYMBOL_LINE, mark.symbol, false)),
        ...(named ? columns.map(({ mark, x: at }) => below(at, NAME_LINE, mark.name, true)) : []),
        ...bands.map(({ family, from, to }) =>
          below((from + to) / 2, FAMILY_LINE + (named ? 15 : 0), familyNames[family], true),
        ),
      ],
    },
  };
}
