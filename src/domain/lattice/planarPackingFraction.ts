import { NEIGHBOURS_PER_LATTICE_CONSTANT, type Structure } from './structures.ts';

interface Mesh {
  /** Area of a repeating piece of the plane, in units of a². */
  readonly area: number;
  /** Atoms whose centres lie in that piece. */
  readonly atoms: number;
}

/**
 * Planes that the book names. (220) lies parallel to (110); its spacing is half as large, the atoms in it are the same.
 */
const MESHES: Readonly<Record<Structure, Readonly<Record<string, Mesh>>>> = {
  bcc: { '100': { area: 1, atoms: 1 }, '110': { area: Math.SQRT2, atoms: 2 }, '111': { area: Math.sqrt(3), atoms: 1 } },
  fcc: {
    '100': { area: 1, atoms: 2 },
    '110': { area: Math.SQRT2, atoms: 2 },
    '220': { area: Math.SQRT2, atoms: 2 },
    '111': { area: Math.sqrt(3) / 4, atoms: 1 },
  },
  hcp: { '002': { area: Math.sqrt(3) / 2, atoms: 1 } },
};

interface Plane {
  readonly structure: Structure;
  /** Miller indices without brackets, such as "110". */
  readonly plane: string;
}

/**
 * Share of a crystal plane that atoms cover, a pure number: n π r² / A.
 * Assumes hard spheres that touch their nearest neighbours and are cut through their centres by the plane.
 * @throws RangeError naming the planes that the structure has here, when the one asked for is not among them
 */
export function planarPackingFraction({ structure, plane }: Plane): number {
  const mesh = MESHES[structure][plane];
  if (mesh === undefined) {
    throw new RangeError(
      `No plane (${plane}) is listed for ${structure}: choose ${Object.keys(MESHES[structure]).join(', ')}.`,
    );
  }
  const radius = NEIGHBOURS_PER_LATTICE_CONSTANT[structure] / 2;
  return (mesh.atoms * Math.PI * radius ** 2) / mesh.area;
}
