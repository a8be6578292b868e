import data from '../../content/data/elements.json' with { type: 'json' };
import { kelvin, toSI } from '../domain/units.ts';

/** Metals of the book, zinc and graphite (as C). */
export type ElementSymbol = 'Li' | 'Na' | 'K' | 'Mg' | 'Ca' | 'Al' | 'Zn' | 'C';

interface Property {
  readonly value: unknown;
  readonly unit: string;
}

interface ElementRecord {
  readonly symbol: string;
  readonly charge: number;
  /** Atoms of the host that share one ion: six carbon atoms in graphite. */
  readonly atomsPerIon?: number;
  readonly properties: Readonly<Record<string, Property | undefined>>;
  /** What the review itself prints. */
  readonly printed: Readonly<Record<string, unknown>>;
}

const records: readonly ElementRecord[] = data;

/**
 * Charge number, molar mass (kg/mol, of all atoms that share one ion) and density (kg/m³): what Faraday's law needs.
 */
export function carrier(symbol: ElementSymbol): { charge: number; molarMass: number; density: number } {
  const { charge, atomsPerIon = 1 } = recordOf(symbol);
  return {
    charge,
    molarMass: atomsPerIon * elementValue(symbol, 'molarMass'),
    density: elementValue(symbol, 'density'),
  };
}

/**
 * A property in SI units.
 * @throws Error when the element has no such property or it is no single number
 */
export function elementValue(symbol: ElementSymbol, name: string): number {
  const { value, unit } = propertyOf(symbol, name);
  if (typeof value !== 'number') throw new Error(`${name} of ${symbol} is no single number.`);
  return toSI(value, unit);
}

/** A property as it stands in the data, for formulas: `6.94 g mol^-1`. */
export function shown(symbol: ElementSymbol, name: string): string {
  const { value, unit } = propertyOf(symbol, name);
  return `${String(value)} ${unit}`;
}

/** The melting point, K: stated in °C, which is no plain multiple of a kelvin. */
export const meltingPoint = (symbol: ElementSymbol): number =>
  kelvin(propertyOf(symbol, 'meltingPoint').value as number);

/** Charge per cubic metre as the review prints it, rounded to whole mAh cm^-3, C/m³. */
export function printedVolumetricCapacity(symbol: ElementSymbol): number {
  const { value, unit } = recordOf(symbol).printed['volumetricCapacity'] as {
    readonly value: number;
    readonly unit: string;
  };
  return toSI(value, unit);
}

/** The lattice constant a, m. */
export function latticeConstant(symbol: ElementSymbol): number {
  const { value, unit } = propertyOf(symbol, 'latticeConstants');
  return toSI((value as { readonly a: number }).a, unit);
}

/**
 * Shannon's radius of the ion for a coordination number, m.
 * @throws Error when the data have none for it
 */
export function ionRadius(
  symbol: ElementSymbol,
  coordination: number,
  kind: 'crystalRadius' | 'effectiveRadius' = 'crystalRadius',
): number {
  const { value, unit } = propertyOf(symbol, 'ionicRadii');
  const radii = value as readonly (Readonly<Record<typeof kind, number>> & { readonly coordination: number })[];
  const radius = radii.find((candidate) => candidate.coordination === coordination);
  if (radius === undefined) throw new Error(`No radius of ${symbol} for ${String(coordination)} neighbours.`);
  return toSI(radius[kind], unit);
}

function propertyOf(symbol: ElementSymbol, name: string): Property {
  const property = recordOf(symbol).properties[name];
  if (property === undefined) throw new Error(`elements.json has no ${name} of ${symbol}.`);
  return property;
}

function recordOf(symbol: ElementSymbol): ElementRecord {
  const record = records.find((candidate) => candidate.symbol === symbol);
  if (record === undefined) throw new Error(`elements.json has no ${symbol}.`);
  return record;
}
