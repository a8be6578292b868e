import { outline, ring, type Point } from '../geometry.ts';
import { hull } from '../hull.ts';
import type { Metal } from '../metals.ts';

export type Facet = 'rhombus' | 'hexagon' | 'triangle';

const SHAPES: Readonly<Record<Facet, readonly Point[]>> = {
  rhombus: [[-19, 0], [0, -13.5], [19, 0], [0, 13.5]],
  hexagon: ring([0, 0], 15, 6),
  triangle: [[-10, -14], [10, -14], [17, -3], [5, 15], [-5, 15], [-17, -3]],
};

/** Where crystals lie on the substrate, far ones first: along it, into it. */
const PLACES: readonly Point[] = [
  [38, 62], [80, 62], [122, 62], [18, 36], [60, 36], [102, 36], [144, 36], [38, 10], [80, 10], [122, 10],
];
const THICK = 7;
const DEPTH = 0.6;

interface FlatCrystalsProps {
  metal: Metal;
  facet: Facet;
  x: number;
  y: number;
}

/** Flat crystals that lie on the substrate, every one in the same orientation; seen from the front and above. */
export function FlatCrystals({ metal, facet, x, y }: FlatCrystalsProps) {
  const ground = ([along, into]: Point, lift = 0): Point => [x + along + into * 0.34, y - into * DEPTH - lift];
  const slab: Point[] = [[-8, -8], [166, -8], [166, 80], [-8, 80]];
  const front: Point[] = [[-8, -8], [166, -8]];
  return (
    <>
      <path
        d={outline(hull([...slab.map((corner) => ground(corner)), ...front.map((corner) => ground(corner, -9))]))}
        class="metal"
      />
      <g class={metal}>
        {PLACES.map(([along, into]) => {
          const corners = SHAPES[facet].map(([u, v]): Point => [along + u, into + v]);
          const [foot, top] = [corners.map((corner) => ground(corner)), corners.map((corner) => ground(corner, THICK))];
          return (
            <>
              <path d={outline(hull([...foot, ...top]))} class="shade" />
              <path d={outline(top)} class="tint" />
            </>
          );
        })}
      </g>
    </>
  );
}
