import { seededRandom } from '../../domain/random.ts';
import type { Point } from '../../drawings/geometry.ts';

/** Columns left and right of the shell's way down, and rows between the words above and below. */
const COLUMNS = [20, 52, 170, 202];
const ROWS = [34, 61, 88, 115, 142];
const JITTER = 7;

export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

export const distance = ([x, y]: Point, [u, v]: Point): number => Math.hypot(x - u, y - v);

/** Places in the liquid where a molecule can float, apart from each other and clear of some discs; shuffled. The same for the same seed. */
export function spots(seed: number, taken: readonly Disc[]): Point[] {
  const random = seededRandom(seed);
  const jitter = () => (random() - 0.5) * JITTER;
  const all = COLUMNS.flatMap((x) => ROWS.map((y) => ({ at: [x + jitter(), y + jitter()] as Point, order: random() })));
  return all
    .filter(({ at }) => taken.every((disc) => distance(at, disc.at) >= disc.radius))
    .sort((a, b) => a.order - b.order)
    .map(({ at }) => at);
}
