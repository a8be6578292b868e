import type { DragMode } from './Plot.tsx';
import css from './ChartPicture.module.css';

interface Props {
  ready: boolean;
  waiting: boolean;
  drag: DragMode;
  onExplore: () => void;
  onDrag: (mode: DragMode) => void;
  onReset: () => void;
}

const MODES = { zoom: 'Zoom', pan: 'Pan', select: 'Compare' } as const;

/** What dragging on the plot does. Off at first, so that a finger on the picture still scrolls the page. */
export function PlotTools({ ready, waiting, drag, onExplore, onDrag, onReset }: Props) {
  return (
    <p class={css.tools}>
      {ready ? (
        <>
          <span>Drag to</span>
          {(Object.keys(MODES) as (keyof typeof MODES)[]).map((mode) => (
            <button type="button" aria-pressed={drag === mode} onClick={() => onDrag(drag === mode ? false : mode)}>
              {MODES[mode]}
            </button>
          ))}
          <button type="button" onClick={onReset}>
            Reset the view
          </button>
        </>
      ) : (
        <button type="button" aria-disabled={waiting} onClick={onExplore}>
          {waiting ? 'Loading the explorable chart …' : 'Explore: zoom, pan, compare'}
        </button>
      )}
    </p>
  );
}
