import { Coat } from '../fig1/Coat.tsx';
import { line, outline, type Point } from '../geometry.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Vignette } from './Vignette.tsx';

const SURFACE: readonly Point[] = [
  [0, 86],
  [6, 86],
  [30, 84],
  [54, 88],
  [72, 84],
  [84, 91],
  [96, 97],
  [108, 92],
  [118, 84],
  [150, 86],
  [180, 82],
  [212, 87],
  [244, 83],
  [262, 95],
  [280, 95],
  [296, 84],
  [314, 85],
  [320, 85],
];

const DENDRITE = [
  line([
    [192, 86],
    [188, 68],
    [194, 50],
    [190, 32],
    [194, 14],
  ]),
  line([
    [194, 51],
    [206, 40],
    [208, 28],
  ]),
  line([
    [189, 70],
    [176, 58],
    [174, 46],
  ]),
  line([
    [191, 35],
    [181, 25],
  ]),
].join('');

const ISLAND = outline([
  [226, 58],
  [236, 50],
  [250, 54],
  [253, 64],
  [240, 70],
  [229, 67],
]);

/** Challenges: a cracked film, a dendrite and a piece of dead metal. */
export function Trouble({ label }: DrawingProps) {
  return (
    <Vignette label={label}>
      <Coat d={`${line(SURFACE.slice(0, 6))}${line(SURFACE.slice(7))}${ISLAND}`} />
      <g class="graphite dendrite">
        <path d={DENDRITE} />
        <path d={DENDRITE} class="inside" />
      </g>
      <path d={`${line(SURFACE)}V109.2H0z`} class="metal" />
      <path d={ISLAND} class="metal" />
    </Vignette>
  );
}
