import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScale } from '../../../src/charts/axisScale.ts';
import type { Bar, BarChart, Family, PointChart } from '../../../src/charts/chart.ts';
import { MARGIN, NAMES_FROM, PLOT_HEIGHT } from '../../../src/charts/frame.ts';
import { layOutBars } from '../../../src/charts/layOutBars.ts';
import { layOutPoints } from '../../../src/charts/layOutPoints.ts';
import { stepOf } from '../../../src/charts/markSteps.ts';
import { wrapText } from '../../../src/charts/wrapText.ts';

const mark = (id: string, family: Family, value: number): Bar => ({
  id,
  symbol: id,
  name: id,
  family,
  tone: 'li',
  spoken: id,
  value,
  text: String(value),
});
const axis = { title: 'Charge', unit: 'mAh', scale: 'linear' as const };
const bars = (marks: Bar[], grouped = true): BarChart => ({ kind: 'bars', label: '', y: axis, marks, grouped });

describe(axisScale, () => {
  it('starts a linear axis at zero and ends it at a round number above the data', () => {
    const { from, to, ticks } = axisScale([685, 3862], 'linear');
    expect([from, to]).toEqual([0, 5000]);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '1000', '2000', '3000', '4000', '5000']);
  });
  it('puts a logarithmic axis between round numbers', () => {
    const { from, to, ticks, place } = axisScale([372, 3862], 'log');
    expect([from, to]).toEqual([200, 5000]);
    expect(ticks.map(({ value }) => value)).toEqual([200, 500, 1000, 2000, 5000]);
    expect(place(1000)).toBeCloseTo(0.5, 12);
  });
  it('parts thousands from five figures on', () =>
    expect(axisScale([8046], 'linear').ticks.at(-1)?.text).toBe('10\u202f000'));
  it('holds every value between its ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 1 }),
        fc.constantFrom('linear' as const, 'log' as const),
        (values, kind) => {
          const { place, ticks } = axisScale(values, kind);
          for (const value of values) expect(place(value) >= -1e-9 && place(value) <= 1).toBe(true);
          expect(ticks.length).toBeGreaterThan(1);
        },
      ),
    );
  });
  it.each([[[]], [[0]], [[-1]], [[NaN]]])('refuses %j', (values) =>
    expect(() => axisScale(values, 'linear')).toThrow(RangeError),
  );
});

describe(layOutBars, () => {
  it('stands families apart and keeps them in one band', () => {
    const { columns, bands } = layOutBars(
      bars([mark('a', 'monovalent', 1), mark('b', 'monovalent', 2), mark('c', 'multivalent', 3)]),
    );
    expect(bands.map(({ family }) => family)).toEqual(['monovalent', 'multivalent']);
    expect(columns.map(({ x }) => Number(x.toFixed(4)))).toEqual([0.1429, 0.4286, 0.8571]);
  });
  it('has no bands when marks are sorted by value', () =>
    expect(layOutBars(bars([mark('a', 'monovalent', 1)], false)).bands).toEqual([]));
});

describe(layOutPoints, () => {
  it('puts a name above where it would meet a neighbour’s on a phone', () => {
    const at = (name: string, family: Family, x: number, y: number) => ({ ...mark(name, family, 1), x, y });
    const chart: PointChart = {
      kind: 'points',
      label: '',
      x: axis,
      y: axis,
      marks: [
        at('lithium', 'monovalent', 3862, 2062),
        at('sodium', 'monovalent', 1166, 1128),
        at('potassium', 'monovalent', 685, 591),
        at('aluminium', 'multivalent', 2980, 8046),
        at('graphite', 'comparison', 372, 843),
      ],
    };
    expect(layOutPoints(chart).spots.map(({ side }) => side)).toEqual(['right', 'right', 'right', 'right', 'above']);
  });
});

describe(stepOf, () => {
  it('goes from mark to mark and stops at the ends', () => {
    expect([
      stepOf('ArrowRight', 0, 3),
      stepOf('ArrowRight', 2, 3),
      stepOf('ArrowLeft', 0, 3),
      stepOf('End', 0, 3),
      stepOf('a', 0, 3),
    ]).toEqual([1, 2, 0, 2, undefined]);
  });
});

describe(wrapText, () => {
  it('breaks at spaces only', () => expect(wrapText('one two threefour', 7)).toEqual(['one two', 'threefour']));
});

describe('the frame', () => {
  it('is the same in the style sheet and for Plotly', () => {
    const css = readFileSync('src/charts/StaticChart.module.css', 'utf8');
    const { top, right, bottom, left } = MARGIN;
    expect(css).toContain(`padding: ${top}px ${right}px ${bottom}px ${left}px`);
    expect(css).toContain(`block-size: ${PLOT_HEIGHT}px`);
    expect(css).toContain(`calc(100% - ${left + right}px)`);
    expect(css).toContain(`(min-width: ${NAMES_FROM}px)`);
  });
});
