/** Points and paths shared by all drawings; coordinates keep one decimal so that the HTML stays small. */
export type Point = readonly [x: number, y: number];

const RADIAN = Math.PI / 180;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** The point at a distance from a centre, in a direction in degrees (0 = right, 90 = down). */
export function polar([x, y]: Point, distance: number, degrees: number): Point {
  return [x + distance * Math.cos(degrees * RADIAN), y + distance * Math.sin(degrees * RADIAN)];
}

/** What stands before the first, the second and each later point of a path. */
const PEN = ['M', 'l'] as const;

/** Path of an open line through points, written with relative steps because those are shorter. */
export function line(points: readonly Point[]): string {
  let [penX, penY] = [0, 0];
  return points
    .map(([x, y], index) => {
      const step = `${round(round(x) - penX)} ${round(round(y) - penY)}`;
      [penX, penY] = [round(x), round(y)];
      return (PEN[index] ?? ' ') + step;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** Path of a closed outline through points. */
export const outline = (points: readonly Point[]): string => `${line(points)}z`;

/** Path of a soft curve through the middles of the segments, for threads and grown shapes. */
export function curve(points: readonly Point[]): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [first, ...rest] = whole;
  if (!first) return '';
  let [penX, penY] = first;
  const bends = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? [x, y];
    const last = index === rest.length - 2;
    const end: Point = last ? [nextX, nextY] : [(x + nextX) / 2, (y + nextY) / 2];
    const step = [x - penX, y - penY, end[0] - penX, end[1] - penY];
    [penX, penY] = end;
    return step.join(' ');
  });
  return `M${first.join(' ')}q${bends.join(' ')}`.replaceAll(' -', '-').replaceAll('0.5', '.5');
}

/** Path of dots: zero-length strokes that a round cap turns into discs as wide as the stroke. */
export function dots(points: readonly Point[]): string {
  return points.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join('');
}

/** Corners of a regular polygon. */
export function ring(centre: Point, radius: number, count: number, start = 0): Point[] {
  return Array.from({ length: count }, (_, index) => polar(centre, radius, start + (index * 360) / count));
}

/** Attribute value that moves, turns and scales a symbol; nothing at all when it stays where it is. */
export function place(x: number, y: number, turn = 0, scale = 1): string | undefined {
  const moved = x !== 0 || y !== 0;
  return (
    (moved ? `translate(${round(x)} ${round(y)})` : '') +
      (turn === 0 ? '' : `rotate(${Math.round(turn)})`) +
      (scale === 1 ? '' : `scale(${scale})`) || undefined
  );
}
