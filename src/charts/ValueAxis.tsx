import type { AxisScale } from './axisScale.ts';
import { PLOT_HEIGHT } from './frame.ts';
import css from './StaticChart.module.css';

interface Props {
  scale: AxisScale;
  title: string;
}

/** The upright axis: hairlines across, numbers to the left, the title lying on top where it is easy to read. */
export function ValueAxis({ scale, title }: Props) {
  return (
    <g aria-hidden="true">
      {scale.ticks.map(({ value, text }) => {
        const y = Math.round((1 - scale.place(value)) * PLOT_HEIGHT);
        return (
          <>
            <line class={css.grid} x1="0" x2="100%" y1={y} y2={y} />
            <text class={css.tick} x="-8" y={y + 4} text-anchor="end">
              {text}
            </text>
          </>
        );
      })}
      <text class={css.axis} x="-48" y="-20">
        {title}
      </text>
    </g>
  );
}
