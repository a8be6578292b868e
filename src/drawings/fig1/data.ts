import elements from '../../../content/data/elements.json' with { type: 'json' };
import { volumetricCapacity } from '../../domain/capacity/volumetricCapacity.ts';
import { chargeDensity } from '../../domain/ions/chargeDensity.ts';
import { ionicPotential } from '../../domain/ions/ionicPotential.ts';
import { fromSI, toSI } from '../../domain/units.ts';
import { familyOf, metals, type Family, type Metal } from '../metals.ts';

/** The six metals as the charts need them. Lengths in pm, potentials in V against SHE, energies in J/m². */
export interface Reading {
  metal: Metal;
  symbol: string;
  family: Family;
  charge: number;
  potential: number;
  surfaceEnergy: number;
  lattice: string;
}

export const order: readonly Metal[] = ['li', 'na', 'k', 'mg', 'ca', 'al'];

/** Ethylene carbonate is reduced on graphite this far above lithium, V: Imhof and Novák, J. Electrochem. Soc. 145, 1081 (1998). */
const EC_REDUCTION_ABOVE_LITHIUM = 0.8;

const entryOf = (metal: Metal) => {
  const entry = elements.find(({ symbol }) => symbol === metals[metal].symbol);
  if (!entry) throw new Error(`elements.json has no ${metals[metal].symbol}.`);
  return entry;
};

function numberIn(metal: Metal, property: 'redoxPotential' | 'surfaceEnergy' | 'molarMass' | 'density'): number {
  const value = entryOf(metal).properties[property]?.value;
  if (typeof value !== 'number') throw new Error(`elements.json has no ${property} of ${metals[metal].symbol}.`);
  return value;
}

/** Shannon's crystal radius, pm. */
export function crystalRadius(metal: Metal, coordination: number): number {
  const radii = entryOf(metal).properties.ionicRadii?.value;
  const row = radii?.find((radius) => radius.coordination === coordination);
  if (!row)
    throw new Error(`elements.json has no radius of ${metals[metal].symbol} with ${String(coordination)} neighbours.`);
  return row.crystalRadius;
}

const ion = (metal: Metal, coordination: number) => ({
  charge: metals[metal].charge,
  radius: toSI(crystalRadius(metal, coordination), 'pm'),
});

/** Charge of the ion over the volume of a sphere of its crystal radius, C/mm³. */
export const densityOf = (metal: Metal, coordination: number): number =>
  fromSI(chargeDensity(ion(metal, coordination)), 'C mm^-3');

/** Charge over crystal radius, elementary charges per Å. */
export const potentialOf = (metal: Metal, coordination: number): number =>
  fromSI(ionicPotential(ion(metal, coordination)), 'Å^-1');

/** Thickness of dense metal that holds a charge per area given in mAh/cm², µm. */
export function thicknessOf(metal: Metal, arealCapacity: number): number {
  const chargePerVolume = volumetricCapacity({
    charge: metals[metal].charge,
    molarMass: toSI(numberIn(metal, 'molarMass'), 'g mol^-1'),
    density: toSI(numberIn(metal, 'density'), 'g cm^-3'),
  });
  return fromSI(toSI(arealCapacity, 'mAh cm^-2') / chargePerVolume, 'µm');
}

export const readings: readonly Reading[] = order.map((metal) => ({
  metal,
  symbol: metals[metal].symbol,
  family: familyOf(metal),
  charge: metals[metal].charge,
  potential: numberIn(metal, 'redoxPotential'),
  surfaceEnergy: numberIn(metal, 'surfaceEnergy'),
  lattice: entryOf(metal).properties.crystalStructure.value,
}));

/** Where ethylene carbonate is reduced on graphite, V against SHE. */
export const solventReduction = numberIn('li', 'redoxPotential') + EC_REDUCTION_ABOVE_LITHIUM;
