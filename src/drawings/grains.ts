import { seededRandom } from '../domain/random.ts';
import { curve, line, outline, type Point } from './geometry.ts';

/** A field to be filled with grain. */
export interface Field {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Grains that fit without a gap, like bricks with shared, slightly displaced corners.
 * Gives the cells, for those that are tinted, and one path of all boundaries.
 */
export function fittedGrains(field: Field, columns: number, rows: number, seed: number) {
  const random = seededRandom(seed);
  const half = field.width / columns / 2;
  const course = field.height / rows;
  const corner = (i: number, j: number): Point => {
    const edge = j === 0 || j === rows;
    const zigzag = edge ? 0 : ((i + j) % 2 === 0 ? 1 : -1) * course * 0.16;
    const x = field.x + (i + (random() - 0.5) * 0.5) * half;
    return [
      Math.min(Math.max(x, field.x), field.x + field.width),
      field.y + j * course + zigzag + (edge ? 0 : (random() - 0.5) * course * 0.2),
    ];
  };
  const beds = Array.from({ length: rows + 1 }, (_, j) =>
    Array.from({ length: 2 * columns + 1 }, (_unused, i) => corner(i, j)),
  );
  const cells: Point[][] = [];
  const joints: string[] = [];
  for (let j = 0; j < rows; j++) {
    const [upper = [], lower = []] = [beds[j], beds[j + 1]];
    for (let i = j % 2 === 0 ? 0 : -1; i < 2 * columns; i += 2) {
      const cut = (bed: Point[]): Point[] => bed.slice(Math.max(i, 0), i + 3);
      cells.push([...cut(upper), ...cut(lower).reverse()]);
      const [top, foot] = [upper[i], lower[i]];
      if (top && foot && i > 0) joints.push(line([top, foot]));
    }
  }
  const seams = beds.slice(1, -1).map((bed) => line(bed));
  return { cells, boundaries: [...seams, ...joints].join('') };
}

/** Separate small crystals of uneven shape, placed one after another where there is room. */
export function scatteredGrains(field: Field, count: number, size: number, seed: number): string[] {
  const random = seededRandom(seed);
  const taken: { at: Point; reach: number }[] = [];
  for (let attempt = 0; attempt < 60 * count && taken.length < count; attempt++) {
    const reach = size * (0.6 + 0.7 * random());
    const at: Point = [
      field.x + reach + random() * (field.width - 2 * reach),
      field.y + reach + random() * (field.height - 2 * reach),
    ];
    const free = taken.every((other) => {
      const gap = Math.hypot(other.at[0] - at[0], other.at[1] - at[1]);
      return gap > other.reach + reach + 1.5;
    });
    if (free) taken.push({ at, reach });
  }
  return taken.map(({ at, reach }) => {
    const corners = 5 + Math.floor(random() * 2);
    const tilt = random() * 6.3;
    return outline(
      Array.from({ length: corners }, (_, index): Point => {
        const angle = tilt + ((index + 0.5 * random()) * 6.28) / corners;
        return [at[0] + reach * Math.cos(angle), at[1] + reach * Math.sin(angle)];
      }),
    );
  });
}

/** Threads of an organic felt: level, wavy and never straight. */
export function feltThreads(field: Field, count: number, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const length = field.width * (0.16 + 0.12 * random());
    const from = field.x + 3 + ((index * 0.618) % 1) * (field.width - length - 6);
    const level = field.y + ((index + 0.5) / count) * field.height;
    const swing = Math.min(5, field.height / 5);
    const points = Array.from({ length: 5 }, (_unused, step): Point => {
      const lift = (step % 2 === 0 ? 1 : -1) * swing * (0.5 + random() * 0.5);
      const y = Math.min(Math.max(level + lift, field.y + 2), field.y + field.height - 2);
      return [from + (step * length) / 4, y];
    });
    return curve(points);
  }).join('');
}
