import { requirePositive } from '../requirePositive.ts';

interface Filament {
  /** Energy of the surface or of the boundary to a film, J/m². */
  readonly surfaceEnergy: number;
  /** Volume of one atom in the metal, m³. */
  readonly atomicVolume: number;
  /** Radius of the filament, m. */
  readonly radius: number;
}

/**
 * Cost of the side face of a long cylinder for each atom in it, J: ε = 2 γ Ω / r. Neglects the ends, the facets and the
 * curvature of γ.
 * @throws RangeError when an input is not a finite number above zero
 */
export function filamentSurfaceEnergy({ surfaceEnergy, atomicVolume, radius }: Filament): number {
  requirePositive({ surfaceEnergy, atomicVolume, radius });
  return (2 * surfaceEnergy * atomicVolume) / radius;
}
