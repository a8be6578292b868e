import { useEffect, useRef, useState } from 'preact/hooks';
import { plotlyFigure } from '../../charts/plotlyFigure.ts';
import type { Chart } from '../../charts/chart.ts';
import { onThemeChange, readLook } from './readLook.ts';
import css from './Plot.module.css';

type Plotly = typeof import('plotly.js');
type Host = HTMLDivElement & Partial<Pick<import('plotly.js').PlotlyHTMLElement, 'on'>>;

export type DragMode = 'zoom' | 'pan' | 'select' | false;

interface Props {
  chart: Chart;
  /** Index of the mark that the keyboard is on. */
  current: number | undefined;
  drag: DragMode;
  /** Counts up to set zoom and selection back. */
  resets: number;
  onReady: () => void;
  onFail: () => void;
  onHover: (index: number | undefined) => void;
  onSelect: (indices: readonly number[]) => void;
}

/** Plotly looks for this element to learn that its style sheet is there already; our CSP lets it write none. */
const STYLE_MARK = 'plotly.js-style-global';

async function loadPlotly(): Promise<Plotly> {
  if (!document.getElementById(STYLE_MARK)) {
    const mark = document.head.appendChild(document.createElement('template'));
    mark.id = STYLE_MARK;
    mark.className = 'no-inline-styles';
  }
  const module = await import('plotly.js-basic-dist');
  return module.default ?? module;
}

/** The chart as Plotly draws it. The only module that knows the library; fetched when a reader wants it. */
export function Plot({ chart, current, drag, resets, onReady, onFail, onHover, onSelect }: Props) {
  const host = useRef<Host>(null);
  const [plotly, setPlotly] = useState<Plotly>();
  const [paint, repaint] = useState(0);

  useEffect(() => {
    let gone = false;
    loadPlotly().then((loaded) => !gone && setPlotly(() => loaded), onFail);
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    const element = host.current;
    if (!plotly || !element) return;
    const again = () => repaint((count) => count + 1);
    const stopTheme = onThemeChange(again);
    const resize = new ResizeObserver(again);
    resize.observe(element);
    return () => {
      stopTheme();
      resize.disconnect();
      plotly.purge(element);
    };
  }, [plotly]);

  useEffect(() => {
    const element = host.current;
    if (!plotly || !element) return;
    const { data, layout, config } = plotlyFigure(chart, readLook(element), element.clientWidth);
    // Zoom and selection live as long as the chart and are set back with it.
    const view = `${chart.label}|${String(resets)}`;
    const marks = data.length - 1;
    void plotly.react(element, data, { ...layout, dragmode: drag, uirevision: view, selectionrevision: view }, config).then(() => {
      element.on?.('plotly_hover', ({ points }) => onHover(points[0]?.pointIndex));
      element.on?.('plotly_unhover', () => onHover(undefined));
      element.on?.('plotly_selected', (event) => {
        const chosen = event?.points.filter(({ curveNumber }) => curveNumber === marks).map(({ pointIndex }) => pointIndex);
        onSelect(chosen ?? []);
      });
      onReady();
    }, onFail);
    return () => {
      for (const name of ['plotly_hover', 'plotly_unhover', 'plotly_selected']) (element as { removeAllListeners?: (name: string) => void }).removeAllListeners?.(name);
    };
  }, [plotly, chart, drag, resets, paint]);

  useEffect(() => {
    const element = host.current;
    if (!plotly || !element || !('_fullLayout' in element)) return;
    const hover = (plotly as unknown as { Fx: { hover: (element: Host, points: object[]) => void; unhover: (element: Host) => void } }).Fx;
    const curveNumber = (element as unknown as { data: unknown[] }).data.length - 1;
    if (current === undefined) hover.unhover(element);
    else hover.hover(element, [{ curveNumber, pointNumber: current }]);
  }, [plotly, current]);

  // What it draws is said by the picture underneath, which keeps the keyboard.
  return <div ref={host} class={css.plot} aria-hidden="true" />;
}
