import type { Annotations, LayoutAxis } from 'plotly.js';
import type { AxisScale } from './axisScale.ts';
import type { Look } from './look.ts';

/** Plotly counts a logarithmic axis in powers of ten. */
export const inAxisUnits = ({ kind }: Pick<AxisScale, 'kind'>, value: number): number => (kind === 'log' ? Math.log10(value) : value);

/** An axis with the ends and ticks of the static picture; while the reader has not zoomed, the two are one. */
export function plotlyAxis(scale: AxisScale, look: Look): Partial<LayoutAxis> {
  return {
    type: scale.kind,
    range: [inAxisUnits(scale, scale.from), inAxisUnits(scale, scale.to)],
    tickmode: 'array',
    tickvals: scale.ticks.map(({ value }) => value),
    ticktext: scale.ticks.map(({ text }) => text),
    tickfont: { color: look.quiet },
    gridcolor: look.hairline,
    zeroline: false,
    ticks: '',
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
  xshift: -48,
  yshift: 16,
  xanchor: 'left',
  yanchor: 'bottom',
  font: { color: look.quiet },
});
