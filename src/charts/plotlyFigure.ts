import type { Config, Data, Layout } from 'plotly.js';
import type { Chart } from './chart.ts';
import { MARGIN, PLOT_HEIGHT } from './frame.ts';
import { TEXT_SIZE, type Look } from './look.ts';
import { plotlyBars } from './plotlyBars.ts';
import { plotlyPoints } from './plotlyPoints.ts';

export interface Figure {
  readonly data: Data[];
  readonly layout: Partial<Layout>;
  readonly config: Partial<Config>;
}

/** What every figure of the book shares. Its toolbar, logo and cloud are off: the card has its own buttons, and nothing is sent away. */
const CONFIG: Partial<Config> & { showSendToCloud: false } = {
  displayModeBar: false,
  displaylogo: false,
  showSendToCloud: false,
  showTips: false,
  scrollZoom: false,
  doubleClick: 'reset',
  responsive: false,
};

/** A chart as a Plotly figure of a given width: the same places, sizes and colours as the static picture. The marks are the last trace. */
export function plotlyFigure(chart: Chart, look: Look, width: number): Figure {
  const plotWidth = width - MARGIN.left - MARGIN.right;
  const { data, layout } =
    chart.kind === 'bars' ? plotlyBars(chart, look, plotWidth, width) : plotlyPoints(chart, look);
  return {
    data,
    config: CONFIG,
    layout: {
      width,
      height: PLOT_HEIGHT + MARGIN.top + MARGIN.bottom,
      margin: { t: MARGIN.top, r: MARGIN.right, b: MARGIN.bottom, l: MARGIN.left, pad: 0 },
      paper_bgcolor: 'transparent',
      plot_bgcolor: 'transparent',
      font: { family: look.font, size: TEXT_SIZE, color: look.ink },
      showlegend: false,
      hovermode: 'closest',
      hoverdistance: 40,
      hoverlabel: {
        bgcolor: look.paper,
        bordercolor: look.quiet,
        font: { family: look.font, size: TEXT_SIZE, color: look.ink },
        align: 'left',
      },
      ...layout,
    },
  };
}
