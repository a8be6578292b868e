import type { DrawingProps } from '../Panel.tsx';
import { Plate } from '../summary/habits.tsx';
import { Tube } from '../symbols/Tube.tsx';
import { Ground, Vignette, VIGNETTE } from './Vignette.tsx';

const { ground } = VIGNETTE;

const WHISKERS = [
  `M24 ${ground}l-6-36 8-30`,
  `M50 ${ground}l9-48`,
  `M78 ${ground}l-5-42 7-38`,
  `M104 ${ground}l8-34-3-22`,
  `M130 ${ground}l-7-64`,
].join('');

/** Where each plate stands, how large it is and how it leans, from back to front. */
const PLATES = [
  [206, 34, -22],
  [262, 36, 16],
  [184, 26, 12],
  [232, 34, 2],
  [290, 28, -14],
  [214, 24, 24],
  [256, 25, -28],
  [304, 22, 20],
] as const;

/** Deposition: whiskers beside platelets. */
export function Growth({ label }: DrawingProps) {
  return (
    <Vignette label={label}>
      <Tube metal="li" d={WHISKERS} kind="twig" />
      {PLATES.map(([x, size, lean]) => (
        <Plate x={x} ground={ground} size={size} lean={lean} />
      ))}
      <Ground />
    </Vignette>
  );
}
