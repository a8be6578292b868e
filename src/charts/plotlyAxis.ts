import type { Annotations, LayoutAxis, Shape } from 'plotly.js';
import type { AxisScale } from './axisScale.ts';
import type { Look } from './look.ts';

/** Plotly counts a logarithmic axis in powers of ten. */
export const inAxisUnits = ({ kind }: Pick<AxisScale, 'kind'>, value: number): number =>
  kind === 'log' ? Math.log10(value) : value;

/** An axis with the ends and ticks of the static picture; while the reader has not zoomed, the two are one. */
export function plotlyAxis(scale: AxisScale, look: Look, along: 'x' | 'y'): Partial<LayoutAxis> {
  return {
    type: scale.kind,
    range: [inAxisUnits(scale, scale.from), inAxisUnits(scale, scale.to)],
    tickmode: 'array',
    tickvals: scale.ticks.map(({ value }) => value),
    ticktext: scale.ticks.map(({ text }) => text),
    tickfont: { color: look.quiet },
    gridcolor: look.hairline,
    zeroline: false,
    // Invisible ticks keep the numbers as far from the axis as the static picture has them.
    ticks: 'outside',
    ticklen: along === 'y' ? 5 : 2,
    tickcolor: 'transparent',
    automargin: false,
  };
}

/** The title of the upright axis, lying on top at the left edge of the frame. */
export const valueTitle = (text: string, look: Look): Partial<Annotations> => ({
  text,
  showarrow: false,
  xref: 'paper',
  yref: 'paper',
  x: 0,
  y: 1,
  xshift: -49,
  yshift: 14,
  xanchor: 'left',
  yanchor: 'bottom',
  font: { color: look.quiet },
  borderpad: 0,
});

/** Plotly leaves out the grid lines at the ends of an axis; the static picture has them. */
export const endLines = (scale: AxisScale, along: 'x' | 'y', look: Look): Partial<Shape>[] =>
  [scale.from, scale.to].map((value) => ({
    type: 'line',
    layer: 'below',
    ...(along === 'y'
      ? { xref: 'paper', x0: 0, x1: 1, yref: 'y', y0: value, y1: value }
      : { yref: 'paper', y0: 0, y1: 1, xref: 'x', x0: value, x1: value }),
    line: { color: look.hairline, width: 1 },
  }));
