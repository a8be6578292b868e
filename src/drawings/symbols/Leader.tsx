import { line, type Point } from '../geometry.ts';

/** A thin straight line from a label to what it names. */
export function Leader({ from, to }: { from: Point; to: Point }) {
  return <path d={line([from, to])} class="leader" />;
}
