import { outline, type Point } from '../geometry.ts';
import type { Masonry } from './masonry.ts';

interface BricksProps {
  wall: Masonry;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Class of a grain by its place; none leaves the ground. */
  kind: (row: number, column: number) => string | undefined;
}

/** Fitted grains in section, each kind in its own fill. */
export function Bricks({ wall, x, y, width, height, kind }: BricksProps) {
  const kinds = new Map<string, Point[][]>();
  wall.courses.forEach((course, row) => {
    course.forEach((grain, column) => {
      const name = kind(row, column);
      if (name) kinds.set(name, [...(kinds.get(name) ?? []), grain]);
    });
  });
  return (
    <g class="film">
      <rect x={x} y={y} width={width} height={height} class="inorganic" />
      {[...kinds].map(([name, grains]) => (
        <path d={grains.map(outline).join('')} class={`grain ${name}`} />
      ))}
      <path d={wall.boundaries} class="seam" />
      <path d={`M${x} ${y}h${width}M${x} ${y + height}h${width}`} class="film-edge" />
    </g>
  );
}
