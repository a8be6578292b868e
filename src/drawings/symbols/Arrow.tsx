import { line, outline, polar, type Point } from '../geometry.ts';

export type ArrowKind = 'plain' | 'bold' | 'crossed';

interface ArrowProps {
  from: Point;
  to: Point;
  /** `crossed` is struck out: this way is closed. */
  kind?: ArrowKind;
}

/** A straight arrow: what moves, and whether it gets through. */
export function Arrow({ from, to, kind = 'plain' }: ArrowProps) {
  const heading = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const head = kind === 'plain' ? 7 : 9;
  const wings = [polar(to, head, heading + 154), to, polar(to, head, heading - 154)];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - 3];
  return (
    <g class={kind === 'plain' ? 'arrow' : 'arrow bold'}>
      <path d={line([from, polar(to, head * 0.7, heading + 180)])} />
      <path d={outline(wings)} class="head" />
      {kind === 'crossed' && <path d={`${strut(middle, 45)}${strut(middle, 135)}`} class="strike" />}
    </g>
  );
}

const strut = (middle: Point, angle: number): string => line([polar(middle, -6, angle), polar(middle, 6, angle)]);
