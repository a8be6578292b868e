import type { PlotlyHTMLElement } from 'plotly.js';
import type plotlyLibrary from 'plotly.js-basic-dist';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chart } from '../../charts/chart.ts';
import { plotlyFigure } from '../../charts/plotlyFigure.ts';
import { onThemeChange, readLook } from './readLook.ts';
import css from './Plot.module.css';

type Plotly = typeof plotlyLibrary;

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
  return (await import('plotly.js-basic-dist')).default;
}

/** The trace of the marks is the last: what the keyboard, the pointer and a selection speak of. */
const marksOf = (host: PlotlyHTMLElement): number => host.data.length - 1;

/** The chart as Plotly draws it. The only module that knows the library; fetched when a reader wants it. */
export function Plot(props: Props) {
  const { chart, current, drag, resets, onFail } = props;
  const host = useRef<HTMLDivElement>(null);
  // Plotly keeps its listeners, so they ask for the newest props.
  const latest = useRef(props);
  latest.current = props;
  const [plotly, setPlotly] = useState<Plotly>();
  const [drawn, setDrawn] = useState<PlotlyHTMLElement>();
  const [paint, repaint] = useState(0);

  useEffect(() => {
    let gone = false;
    loadPlotly().then((library) => gone || setPlotly(() => library), onFail);
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
    // Zoom and selection live as long as the chart, until they are set back.
    const view = `${chart.label}|${String(resets)}`;
    const shown = { ...layout, dragmode: drag, uirevision: view, selectionrevision: view };
    plotly.react(element, data, shown, config).then((host) => {
      setDrawn(host);
      latest.current.onReady();
    }, onFail);
  }, [plotly, chart, drag, resets, paint]);

  useEffect(() => {
    if (!drawn) return;
    drawn.on('plotly_hover', ({ points: [point] }) => latest.current.onHover(point?.pointIndex));
    drawn.on('plotly_unhover', () => latest.current.onHover(undefined));
    drawn.on(
      'plotly_selected',
      (event: { points: readonly { curveNumber: number; pointIndex: number }[] } | undefined) => {
        const chosen = event?.points.filter(({ curveNumber }) => curveNumber === marksOf(drawn)) ?? [];
        latest.current.onSelect(chosen.map(({ pointIndex }) => pointIndex));
      },
    );
  }, [drawn]);

  useEffect(() => {
    if (!plotly || !drawn) return;
    if (current === undefined) plotly.Fx.unhover(drawn);
    else plotly.Fx.hover(drawn, [{ curveNumber: marksOf(drawn), pointNumber: current }]);
  }, [drawn, current]);

  // What it draws is said by the picture underneath, which keeps the keyboard.
  return <div ref={host} class={css.plot} aria-hidden="true" />;
}
