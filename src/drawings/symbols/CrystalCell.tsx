import { dots, line, outline, type Point } from '../geometry.ts';
import type { Lattice, Site } from '../lattices.ts';
import type { Metal } from '../metals.ts';

interface CrystalCellProps {
  lattice: Lattice;
  metal: Metal;
  x: number;
  y: number;
  /** Length of a cube edge on the sheet. */
  size: number;
}

const TURN = (18 * Math.PI) / 180;
const TILT = (22 * Math.PI) / 180;

/** A unit cell in parallel projection: the close-packed plane shaded, its atoms solid, the others pale. */
export function CrystalCell({ lattice, metal, x, y, size }: CrystalCellProps) {
  const project = (site: Site): Point => {
    const [u, v, w] = [0, 1, 2].map((axis) => (site[axis] ?? 0) - (lattice.middle[axis] ?? 0));
    const across = (u ?? 0) * Math.cos(TURN) - (v ?? 0) * Math.sin(TURN);
    const away = (u ?? 0) * Math.sin(TURN) + (v ?? 0) * Math.cos(TURN);
    return [x + size * across, y - size * ((w ?? 0) * Math.cos(TILT) + away * Math.sin(TILT))];
  };
  const rest = dots(lattice.sites.filter((site) => !lattice.inPlane(site)).map(project));
  return (
    <g class={metal}>
      <path d={lattice.edges.map((edge) => line(edge.map(project))).join('')} class="cell" />
      <path d={outline(lattice.plane.map(project))} class="plane" />
      <path d={rest} class="site" />
      <path d={rest} class="site inside" />
      <path d={dots(lattice.sites.filter(lattice.inPlane).map(project))} class="site" />
    </g>
  );
}
