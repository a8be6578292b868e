import { axisScale, type AxisScale } from './axisScale.ts';
import type { Point, PointChart } from './chart.ts';
import { NAME_GAP, NARROWEST, PLOT_HEIGHT, POINT } from './frame.ts';

export type Side = 'right' | 'left' | 'above' | 'below';

export interface Spot {
  readonly mark: Point;
  /** 0 to 1 of the plot's width and height, from the lower left. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

export interface PointLayout {
  readonly x: AxisScale;
  readonly y: AxisScale;
  readonly spots: readonly Spot[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter and height of a line at label size, px; a little too large, to be safe. */
const LETTER = 6.6;
const LINE = 15;
/** How far a name may stand out at the sides: not as far as the numbers of the axis. */
const OVERHANG = 14;
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

/**
 * Points with their names beside them. Each name takes the first side on which, on the narrowest plot, it meets
 * no mark, no name before it and no edge; wider plots only pull things apart.
 */
export function layOutPoints({ marks, x: xAxis, y: yAxis }: PointChart): PointLayout {
  const x = axisScale(
    marks.map((mark) => mark.x),
    xAxis.scale,
    4,
  );
  const y = axisScale(
    marks.map((mark) => mark.y),
    yAxis.scale,
  );
  const placed = marks.map((mark) => ({ mark, x: x.place(mark.x), y: y.place(mark.y) }));
  const taken: Box[] = placed.map((spot) => around(spot, POINT[spot.mark.family]));
  const spots = placed.map((spot, index) => {
    const others = taken.filter((_, other) => other !== index);
    const side = SIDES.find((candidate) => isFree(labelBox(spot, candidate), others)) ?? 'right';
    taken.push(labelBox(spot, side));
    return { ...spot, side };
  });
  return { x, y, spots };
}

function around({ x, y }: { x: number; y: number }, reach: number): Box {
  const [cx, cy] = [x * NARROWEST, (1 - y) * PLOT_HEIGHT];
  return { left: cx - reach, right: cx + reach, top: cy - reach, bottom: cy + reach };
}

function labelBox(spot: { mark: Point; x: number; y: number }, side: Side): Box {
  const width = spot.mark.name.length * LETTER;
  const box = around(spot, NAME_GAP[spot.mark.family]);
  const middle = (box.top + box.bottom) / 2;
  const centre = (box.left + box.right) / 2;
  const across = { left: centre - width / 2, right: centre + width / 2 };
  const beside = { top: middle - LINE / 2, bottom: middle + LINE / 2 };
  if (side === 'right') return { ...beside, left: box.right, right: box.right + width };
  if (side === 'left') return { ...beside, left: box.left - width, right: box.left };
  if (side === 'above') return { ...across, top: box.top - LINE, bottom: box.top };
  return { ...across, top: box.bottom, bottom: box.bottom + LINE };
}

function isFree(box: Box, others: readonly Box[]): boolean {
  const inside =
    box.left >= -OVERHANG && box.right <= NARROWEST + OVERHANG && box.top >= 0 && box.bottom <= PLOT_HEIGHT;
  return (
    inside &&
    others.every(
      (other) =>
        box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
    )
  );
}
