import { line, type Point } from '../geometry.ts';
import type { Metal } from '../metals.ts';
import { Tube } from '../symbols/Tube.tsx';
import { TIER } from './scene.ts';

const ROOT = TIER.metal + 4;

/** A stem with side branches that has broken through the film. */
const DENDRITE: readonly (readonly Point[])[] = [
  [
    [246, ROOT],
    [243, 226],
    [249, 208],
    [245, 190],
    [250, 177],
  ],
  [
    [249, 208],
    [262, 198],
    [264, 188],
  ],
  [
    [243, 219],
    [230, 208],
    [228, 198],
  ],
  [
    [246, 196],
    [235, 187],
  ],
];

const GRANULES = `M9.4 ${TIER.metal + 2}h301.5`;

/** Metal that has grown: a branch through the film, or even grains pressed flat under it. */
export function Deposit({ kind, metal }: { kind: 'dendrite' | 'granules'; metal: Metal }) {
  const path = kind === 'dendrite' ? DENDRITE.map((branch) => line(branch)).join('') : GRANULES;
  return <Tube metal={metal} d={path} kind={kind} />;
}
