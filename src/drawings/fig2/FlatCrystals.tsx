import { outline, ring, type Point } from '../geometry.ts';
import { hull } from '../hull.ts';
import type { Metal } from '../metals.ts';

export type Facet = 'rhombus' | 'hexagon' | 'triangle';

const SHAPES: Readonly<Record<Facet, readonly Point[]>> = {
  rhombus: [
    [-19, 0],
    [0, -13.5],
    [19, 0],
    [0, 13.5],
  ],
  hexagon: ring([0, 0], 15, 6),
  triangle: [
    [-10, -14],
    [10, -14],
    [17, -3],
    [5, 15],
    [-5, 15],
    [-17, -3],
  ],
};

/** Where crystals lie on the substrate, far ones first: along it, into it. */
const PLACES: readonly Point[] = [
  [36, 62],
  [76, 62],
  [116, 62],
  [16, 36],
  [56, 36],
  [96, 36],
  [136, 36],
  [36, 10],
  [76, 10],
  [116, 10],
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
  const slab: Point[] = [
    [-8, -8],
    [160, -8],
    [160, 80],
    [-8, 80],
  ];
  const edge = [ground([-8, -8]), ground([160, -8]), ground([160, -8], -9), ground([-8, -8], -9)];
  return (
    <>
      <path d={outline(slab.map((corner) => ground(corner))) + outline(edge)} class="metal" />
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
