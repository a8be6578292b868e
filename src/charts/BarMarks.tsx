import { Head } from './Head.tsx';
import { ValueAxis } from './ValueAxis.tsx';
import { axisLabel, type BarChart } from './chart.ts';
import { BAR_WIDTH, FAMILY_LINE, HEAD, NAME_LINE, PLOT_HEIGHT, SYMBOL_LINE, VALUE_GAP } from './frame.ts';
import { familyNames } from './familyNames.ts';
import { layOutBars } from './layOutBars.ts';
import { percent } from './percent.ts';
import css from './StaticChart.module.css';

/** Bars with a head in the family's shape; on a logarithmic axis heads alone, since lengths would mean nothing. */
export function BarMarks({ chart, current }: { chart: BarChart; current: number }) {
  const { y, columns, bands } = layOutBars(chart);
  const half = 0.5 / Math.max(columns.length, 4);
  return (
    <>
      {bands.map(({ family, from, to }) => (
        <rect class={css[family]} x={percent(from)} width={percent(to - from)} y="0" height={PLOT_HEIGHT} />
      ))}
      <ValueAxis scale={y} title={axisLabel(chart.y)} />
      {bands.map(({ family, from, to }) => (
        <text
          class={`${css.tick} ${css.family}`}
          x={percent((from + to) / 2)}
          y={PLOT_HEIGHT + FAMILY_LINE}
          text-anchor="middle"
          aria-hidden="true"
        >
          {familyNames[family]}
        </text>
      ))}
      {columns.map(({ mark, x, y: share }, index) => {
        const top = Math.round((1 - share) * PLOT_HEIGHT * 10) / 10;
        return (
          <g
            class={`${css.mark} ${css[mark.tone]}`}
            role="img"
            aria-label={mark.spoken}
            tabindex={index === current ? 0 : -1}
            data-mark={index}
            key={mark.id}
          >
            <rect class={css.reach} x={percent(x - half)} width={percent(2 * half)} y="-24" height={PLOT_HEIGHT + 48} />
            {y.kind === 'linear' && (
              <svg x={percent(x)} y={top} overflow="visible" width="1" height="1">
                <rect class={css.bar} x={-BAR_WIDTH / 2} width={BAR_WIDTH} height={PLOT_HEIGHT - top} />
              </svg>
            )}
            <Head family={mark.family} x={x} y={top} size={HEAD[mark.family]} />
            <text class={css.value} x={percent(x)} y={top - VALUE_GAP} text-anchor="middle">
              {mark.text}
            </text>
            <text class={css.symbol} x={percent(x)} y={PLOT_HEIGHT + SYMBOL_LINE} text-anchor="middle">
              {mark.symbol}
            </text>
            <text class={css.long} x={percent(x)} y={PLOT_HEIGHT + NAME_LINE} text-anchor="middle">
              {mark.name}
            </text>
          </g>
        );
      })}
    </>
  );
}
