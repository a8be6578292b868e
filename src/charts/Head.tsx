import type { Family } from './chart.ts';
import { percent } from './percent.ts';
import css from './StaticChart.module.css';

interface Props {
  family: Family;
  /** Share of the plot's width, from the left. */
  x: number;
  /** From above, px. */
  y: number;
  size: number;
}

/** The head of a mark: circle for one charge, diamond for more, square for what is no metal of the six. */
export function Head({ family, x, y, size }: Props) {
  if (family === 'monovalent') return <circle class={css.head} cx={percent(x)} cy={y} r={size} />;
  const s = String(size);
  const shape = family === 'multivalent' ? `M0-${s}L${s} 0 0 ${s}-${s} 0z` : `M-${s}-${s}H${s}V${s}H-${s}z`;
  // A path knows no percentages; the little SVG around it does.
  return (
    <svg x={percent(x)} y={y} overflow="visible" width="1" height="1">
      <path class={css.head} d={shape} />
    </svg>
  );
}
