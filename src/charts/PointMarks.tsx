import { Head } from './Head.tsx';
import { ValueAxis } from './ValueAxis.tsx';
import { axisLabel, type PointChart } from './chart.ts';
import { NAME_GAP, PLOT_HEIGHT, POINT } from './frame.ts';
import { layOutPoints, type Side } from './layOutPoints.ts';
import { percent } from './percent.ts';
import css from './StaticChart.module.css';

const ANCHORS: Readonly<Record<Side, 'start' | 'end' | 'middle'>> = {
  right: 'start',
  left: 'end',
  above: 'middle',
  below: 'middle',
};

/** Points with their names beside them. */
export function PointMarks({ chart, current }: { chart: PointChart; current: number }) {
  const { x, y, spots } = layOutPoints(chart);
  return (
    <>
      <ValueAxis scale={y} title={axisLabel(chart.y)} />
      <g aria-hidden="true">
        {x.ticks.map(({ value, text }) => (
          <>
            <line class={css.grid} x1={percent(x.place(value))} x2={percent(x.place(value))} y1="0" y2={PLOT_HEIGHT} />
            <text class={css.tick} x={percent(x.place(value))} y={PLOT_HEIGHT + 18} text-anchor="middle">
              {text}
            </text>
          </>
        ))}
        <text class={css.axis} x="100%" y={PLOT_HEIGHT + 42} text-anchor="end">
          {axisLabel(chart.x)}
        </text>
      </g>
      {spots.map(({ mark, x: across, y: up, side }, index) => {
        const size = POINT[mark.family];
        const top = Math.round((1 - up) * PLOT_HEIGHT * 10) / 10;
        return (
          <g
            class={`${css.mark} ${css[mark.tone]}`}
            role="img"
            aria-label={mark.spoken}
            tabindex={index === current ? 0 : -1}
            data-mark={index}
            key={mark.id}
          >
            <circle class={css.reach} cx={percent(across)} cy={top} r="16" />
            <Head family={mark.family} x={across} y={top} size={size} />
            <text
              class={css.name}
              x={percent(across)}
              y={top}
              {...labelShift(side, NAME_GAP[mark.family])}
              text-anchor={ANCHORS[side]}
            >
              {mark.name}
            </text>
          </g>
        );
      })}
    </>
  );
}

function labelShift(side: Side, away: number): { dx: number; dy: number } {
  if (side === 'above') return { dx: 0, dy: -away };
  if (side === 'below') return { dx: 0, dy: away + 9 };
  return { dx: side === 'right' ? away : -away, dy: 3 };
}
