import { fittedGrains, type Field } from '../grains.ts';
import type { Point } from '../geometry.ts';

export interface Masonry {
  /** Courses of grains from the top. */
  courses: Point[][][];
  boundaries: string;
}

/** Fitted grains sorted into their courses; every second course has one grain more. */
export function masonry(field: Field, columns: number, rows: number, seed: number): Masonry {
  const { cells, boundaries } = fittedGrains(field, columns, rows, seed);
  const courses: Point[][][] = [];
  let from = 0;
  for (let row = 0; row < rows; row++) {
    const count = columns + (row % 2);
    courses.push(cells.slice(from, from + count));
    from += count;
  }
  return { courses, boundaries };
}

/** A way from the top to the foot that keeps to the joints, starting on the left side of one grain. */
export function alongJoints({ courses }: Masonry, column: number): Point[] {
  return courses.flatMap((course, row) => {
    const grain = course[column + (row % 2)] ?? [];
    const [head, foot] = [grain[0], grain.at(-1)];
    return head && foot ? [head, foot] : [];
  });
}
