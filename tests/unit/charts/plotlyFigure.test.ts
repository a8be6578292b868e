import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { MARGIN, PLOT_HEIGHT } from '../../../src/charts/frame.ts';
import { layOutBars } from '../../../src/charts/layOutBars.ts';
import type { Look } from '../../../src/charts/look.ts';
import { plotlyFigure } from '../../../src/charts/plotlyFigure.ts';

const look = {
  paper: 'p',
  ink: 'i',
  quiet: 'q',
  hairline: 'h',
  tones: { li: 'red', mg: 'green' },
  tints: { monovalent: 'w', multivalent: 'c' },
  font: 'f',
} as unknown as Look;
const base = { symbol: 'X', name: 'x', spoken: 'said' };
const chart = (scale: 'linear' | 'log') =>
  ({
    kind: 'bars',
    label: 'l',
    grouped: true,
    y: { title: 't', unit: 'u', scale },
    marks: [
      { ...base, id: 'a', family: 'monovalent', tone: 'li', value: 30, text: '30' },
      { ...base, id: 'b', family: 'multivalent', tone: 'mg', value: 10, text: '10' },
    ],
  }) satisfies Chart;

describe(plotlyFigure, () => {
  it('has the frame of the static picture', () => {
    const { layout } = plotlyFigure(chart('linear'), look, 700);
    expect(layout.height).toBe(PLOT_HEIGHT + MARGIN.top + MARGIN.bottom);
    expect(layout.margin).toMatchObject({ t: MARGIN.top, r: MARGIN.right, b: MARGIN.bottom, l: MARGIN.left });
  });
  it('has its places', () => {
    const heads = plotlyFigure(chart('linear'), look, 700).data.at(-1) as { x: number[] };
    expect(heads.x).toEqual(layOutBars(chart('linear')).columns.map(({ x }) => x));
  });
  it('has circles for one charge and diamonds for more', () => {
    const heads = plotlyFigure(chart('linear'), look, 700).data.at(-1) as { marker: { symbol: string[] } };
    expect(heads.marker.symbol).toEqual(['circle', 'diamond']);
  });
  it('draws no bars on a logarithmic axis, whose range counts powers of ten', () => {
    const { data, layout } = plotlyFigure(chart('log'), look, 700);
    expect(data).toHaveLength(1);
    expect(layout.yaxis?.range).toEqual([Math.log10(5), Math.log10(50)]);
  });
  it('sends nothing away: no toolbar, logo or cloud', () => {
    expect(plotlyFigure(chart('linear'), look, 700).config).toMatchObject({
      displayModeBar: false,
      displaylogo: false,
      showSendToCloud: false,
    });
  });
  it('writes no markup that would need a style attribute', () => {
    expect(JSON.stringify(plotlyFigure(chart('linear'), look, 700))).not.toMatch(/<(?!extra|\/extra)/);
  });
});
