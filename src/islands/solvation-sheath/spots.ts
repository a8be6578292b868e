import { seededRandom } from '../../domain/random.ts';
import type { Point } from '../../drawings/geometry.ts';

/** Columns left and right of the shell's way down, and rows between the words above and below. */
const COLUMNS = [22, 54, 167, 199];
const ROWS = [42, 76, 110, 144];
const JITTER = 7;

export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

export const distance = ([x, y]: Point, [u, v]: Point): number => Math.hypot(x - u, y - v);

/**
 * Places in the liquid where a molecule can float, apart from each other and clear of some discs; each as far as can be
 * from those before it. The same for the same seed.
 */
export function spots(seed: number, taken: readonly Disc[]): Point[] {
  const random = seededRandom(seed);
  const jitter = () => (random() - 0.5) * JITTER;
  const all = COLUMNS.flatMap((x) => ROWS.map((y): Point => [x + jitter(), y + jitter()]));
  const open = all.filter((at) => taken.every((disc) => distance(at, disc.at) >= disc.radius));
  const chosen = open.splice(Math.floor(random() * open.length), 1);
  const lonely = (at: Point) => Math.min(...chosen.map((other) => distance(at, other)));
  while (open.length > 0) {
    const next = open.reduce((best, at) => (lonely(at) > lonely(best) ? at : best));
    chosen.push(...open.splice(open.indexOf(next), 1));
  }
  return chosen;
}
