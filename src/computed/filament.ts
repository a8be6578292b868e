import { atomicVolume } from '../domain/lattice/atomicVolume.ts';
import { filamentSurfaceEnergy } from '../domain/surface/filamentSurfaceEnergy.ts';
import { toSI } from '../domain/units.ts';
import { carrier, elementValue, shown, type ElementSymbol } from './elementData.ts';
import { worked, type WorkedNumber } from './worked.ts';

interface Boundary {
  /** J/m². */
  readonly energy: number;
  /** How a formula names it. */
  readonly name: string;
}

/** What its side face costs a filament of a radius (nm), for each atom; without a boundary, its free surface. */
export function filament(
  symbol: ElementSymbol,
  radius: number,
  boundary: Boundary = freeSurface(symbol),
): WorkedNumber {
  const energy = filamentSurfaceEnergy({
    surfaceEnergy: boundary.energy,
    atomicVolume: atomicVolume(carrier(symbol)),
    radius: toSI(radius, 'nm'),
  });
  return worked(energy, 'meV', `ε = 2 γ M / (ρ N_A r) of ${symbol}; γ = ${boundary.name}, r = ${String(radius)} nm`);
}

const freeSurface = (symbol: ElementSymbol): Boundary => ({
  energy: elementValue(symbol, 'surfaceEnergy'),
  name: shown(symbol, 'surfaceEnergy'),
});
