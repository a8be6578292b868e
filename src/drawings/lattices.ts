/** A place in a unit cell, in units of its edge; hexagonal cells use Cartesian axes as well. */
export type Site = readonly [x: number, y: number, z: number];

export interface Lattice {
  sites: readonly Site[];
  /** Corners of the drawn cell, as pairs to be joined. */
  edges: readonly (readonly [Site, Site])[];
  /** Outline of the close-packed plane. */
  plane: readonly Site[];
  /** True for the sites that lie in the plane. */
  inPlane: (site: Site) => boolean;
  /** Middle of the cell, which is put at the middle of the drawing. */
  middle: Site;
}

const CORNERS: readonly Site[] = [0, 1].flatMap((x) => [0, 1].flatMap((y) => [0, 1].map((z): Site => [x, y, z])));

/** Pairs of sites at unit distance: the edges of a cube. */
const CUBE_EDGES = CORNERS.flatMap((a, index) =>
  CORNERS.slice(index + 1)
    .filter((b) => Math.abs(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) - 1) < 0.01)
    .map((b) => [a, b] as const),
);

const near = (value: number, target: number): boolean => Math.abs(value - target) < 0.01;

/** Body-centred cubic; (110) stands upright through two opposite edges and the centre. */
export const bcc: Lattice = {
  sites: [...CORNERS, [0.5, 0.5, 0.5]],
  edges: CUBE_EDGES,
  plane: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 1, 1],
    [1, 0, 1],
  ],
  inPlane: ([x, y]) => near(x + y, 1),
  middle: [0.5, 0.5, 0.5],
};

/** Face-centred cubic; (111) cuts three corners and holds three face centres. Of its four like planes, the one that faces the reader. */
export const fcc: Lattice = {
  sites: [...CORNERS, [0.5, 0.5, 0], [0.5, 0, 0.5], [0, 0.5, 0.5], [0.5, 0.5, 1], [0.5, 1, 0.5], [1, 0.5, 0.5]],
  edges: CUBE_EDGES,
  plane: [
    [1, 0, 0],
    [0, 0, 1],
    [1, 1, 1],
  ],
  inPlane: ([x, y, z]) => near(x - y + z, 1),
  middle: [0.5, 0.5, 0.5],
};

const HEX_EDGE = 0.62;
const HEX_HEIGHT = HEX_EDGE * 1.62;
const hexagon = (z: number): Site[] =>
  Array.from({ length: 6 }, (_, index): Site => {
    const angle = (index * Math.PI) / 3;
    return [HEX_EDGE * Math.cos(angle), HEX_EDGE * Math.sin(angle), z];
  });
const [FOOT, TOP] = [hexagon(0), hexagon(HEX_HEIGHT)];
const hollow = (index: number): Site => {
  const angle = ((2 * index + 0.5) * Math.PI) / 3;
  const reach = HEX_EDGE / Math.sqrt(3);
  return [reach * Math.cos(angle), reach * Math.sin(angle), HEX_HEIGHT / 2];
};
const sides = (ring: readonly Site[]) => ring.map((site, index) => [site, ring[(index + 1) % 6] ?? site] as const);

/** Hexagonal close-packed; (002) is the basal plane, shaded here as the lid of the prism. */
export const hcp: Lattice = {
  sites: [...FOOT, [0, 0, 0], hollow(0), hollow(1), hollow(2), ...TOP, [0, 0, HEX_HEIGHT]],
  edges: [...sides(FOOT), ...sides(TOP), ...FOOT.map((site, index) => [site, TOP[index] ?? site] as const)],
  plane: TOP,
  inPlane: ([, , z]) => near(z, HEX_HEIGHT),
  middle: [0, 0, HEX_HEIGHT / 2],
};
