import { line, outline, polar, type Point } from '../geometry.ts';

interface ArrowProps {
  from: Point;
  to: Point;
  /** `stopped` ends in a bar: this way is closed. */
  kind?: 'plain' | 'bold' | 'stopped';
}

/** A straight arrow: what moves, and whether it gets through. */
export function Arrow({ from, to, kind = 'plain' }: ArrowProps) {
  const heading = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const head = kind === 'bold' ? 9 : 7;
  if (kind === 'stopped') {
    return (
      <g class="arrow">
        <path d={line([from, to])} />
        <path d={line([polar(to, 8, heading + 90), polar(to, 8, heading - 90)])} class="bar" />
      </g>
    );
  }
  const wings = [polar(to, head, heading + 154), to, polar(to, head, heading - 154)];
  return (
    <g class={kind === 'bold' ? 'arrow bold' : 'arrow'}>
      <path d={line([from, polar(to, head * 0.7, heading + 180)])} />
      <path d={outline(wings)} class="head" />
    </g>
  );
}
