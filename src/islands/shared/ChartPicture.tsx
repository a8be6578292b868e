import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chart } from '../../charts/chart.ts';
import { StaticChart } from '../../charts/StaticChart.tsx';
import type * as plotModule from './Plot.tsx';
import type { DragMode } from './Plot.tsx';
import { PlotTools } from './PlotTools.tsx';
import { useIntent } from './useIntent.ts';
import css from './ChartPicture.module.css';

type PlotModule = typeof plotModule;

interface Props {
  chart: Chart;
  /** Said of several marks that the reader has framed. */
  compare: (indices: readonly number[]) => string;
}

/** A chart in its card: the static picture first, Plotly in the same frame once the reader turns to it. */
export function ChartPicture({ chart, compare }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [wanted, want] = useIntent(frame);
  const [module, setModule] = useState<PlotModule>();
  const [drawn, setDrawn] = useState<'no' | 'yes' | 'failed'>('no');
  const [current, setCurrent] = useState<number>();
  const [hovered, setHovered] = useState<number>();
  const [selected, setSelected] = useState('');
  const [drag, setDrag] = useState<DragMode>(false);
  const [resets, setResets] = useState(0);
  const failed = () => setDrawn('failed');

  useEffect(() => {
    if (wanted) import('./Plot.tsx').then(setModule, failed);
  }, [wanted]);
  useEffect(() => {
    setCurrent(undefined);
    setSelected('');
  }, [chart]);

  const shown = chart.marks[hovered ?? current ?? -1];
  return (
    <>
      <div ref={frame} class={css.frame} onPointerLeave={() => setHovered(undefined)}>
        <StaticChart chart={chart} current={current} veiled={drawn === 'yes'} onCurrent={setCurrent} />
        {module && drawn !== 'failed' && (
          <module.Plot
            {...{ chart, current, drag, resets }}
            onReady={() => setDrawn('yes')}
            onFail={failed}
            onHover={setHovered}
            onSelect={(indices) => setSelected(indices.length > 1 ? compare(indices) : '')}
          />
        )}
      </div>
      <p class={css.reading}>{shown?.spoken ?? 'Point at a mark, tap it or use the arrow keys to read its values.'}</p>
      <p class={css.selected} role="status">
        {drawn === 'failed'
          ? 'The part that zooms could not be loaded. The picture, its values and the table are all here.'
          : selected}
      </p>
      <PlotTools
        ready={drawn === 'yes'}
        waiting={wanted && drawn === 'no'}
        drag={drag}
        onExplore={want}
        onDrag={setDrag}
        onReset={() => {
          setResets((count) => count + 1);
          setSelected('');
        }}
      />
    </>
  );
}
