import { seededRandom } from '../domain/random.ts';
import { polar, type Point } from './geometry.ts';

interface Thread {
  from: Point;
  /** Direction of growth in degrees; −90 is up. */
  heading: number;
  steps: number;
  step: number;
  /** Most that the direction changes from step to step, in degrees. */
  bend: number;
}

/** One thread grown step by step; `bend` decides whether it is a straight whisker or a curl of moss. */
export function thread({ from, heading, steps, step, bend }: Thread, random: () => number): Point[] {
  const points: Point[] = [from];
  let direction = heading;
  let tip = from;
  for (let count = 0; count < steps; count++) {
    tip = polar(tip, step * (0.8 + 0.4 * random()), direction);
    points.push(tip);
    direction += (random() - 0.5) * 2 * bend;
  }
  return points;
}

/** Threads that stay within the picture: those that would leave it are grown anew. */
export function threadsWithin(
  bounds: { left: number; right: number; floor: number },
  count: number,
  plan: (index: number) => Thread,
  random: () => number,
): Point[][] {
  const inside = ([x, y]: Point) => x > bounds.left && x < bounds.right && y < bounds.floor && y > 28;
  return Array.from({ length: count }, (_, index) => {
    let grown = thread(plan(index), random);
    for (let retry = 0; retry < 40 && !grown.slice(1).every(inside); retry++) grown = thread(plan(index), random);
    return grown;
  });
}

export interface Twig {
  points: Point[];
  /** 0 for the stem, 1 for its branches, and so on. */
  order: number;
}

/** A tree: a stem that bears branches left and right, which bear branches, each generation shorter. */
export function tree(root: Point, height: number, orders: number, seed: number): Twig[] {
  const random = seededRandom(seed);
  const twigs: Twig[] = [];
  const grow = (from: Point, heading: number, length: number, order: number): void => {
    const joints = order === 0 ? 5 : 3;
    const points = thread({ from, heading, steps: joints, step: length / joints, bend: 10 }, random);
    twigs.push({ points, order });
    if (order + 1 >= orders) return;
    points.slice(1, -1).forEach((joint, index) => {
      const rest = 1 - (index + 1) / joints;
      for (const side of order === 0 ? [-1, 1] : [index % 2 === 0 ? 1 : -1]) {
        const branch = length * (0.2 + 0.34 * rest) * (0.85 + 0.3 * random());
        grow(joint, heading + side * (42 + 14 * random()), branch, order + 1);
      }
    });
  };
  grow(root, -90, height, 0);
  return twigs;
}

/** Ions spread at random, fewer towards a depth where there are none, and none within reach of the metal. */
export function depletedIons(
  field: { x: number; y: number; width: number; height: number },
  count: number,
  keepOff: { points: readonly Point[]; reach: number },
  seed: number,
): Point[] {
  const random = seededRandom(seed);
  const ions: Point[] = [];
  for (let attempt = 0; attempt < count * 40 && ions.length < count; attempt++) {
    const depth = random() ** 1.6;
    const at: Point = [field.x + random() * field.width, field.y + depth * field.height];
    const far = (other: Point, reach: number) => Math.hypot(other[0] - at[0], other[1] - at[1]) > reach;
    if (keepOff.points.every((point) => far(point, keepOff.reach)) && ions.every((ion) => far(ion, 9))) ions.push(at);
  }
  return ions;
}
