import { byMass, byVolume, volumeFormula } from '../computed/metalCapacities.ts';
import { carrier, ionRadius, latticeConstant, shown, type ElementSymbol } from '../computed/elementData.ts';
import { layerThickness } from '../domain/capacity/layerThickness.ts';
import { chargeDensity } from '../domain/ions/chargeDensity.ts';
import { nearestNeighbourDistance } from '../domain/lattice/nearestNeighbourDistance.ts';
import { planarPackingFraction } from '../domain/lattice/planarPackingFraction.ts';
import { STRUCTURES, type Structure } from '../domain/lattice/structures.ts';
import { writeSignificant } from '../domain/quantity/writeNumber.ts';
import { fromSI, toSI } from '../domain/units.ts';
import type { Element } from '../schemas/element.ts';

/** A value that the book computes from the element data, with its formula as plain text and as the book's words. */
export interface DerivedProperty {
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  /** The number as it is shown. */
  readonly text: string;
  readonly formula: string;
  readonly words: string;
  /** Where an input that no other row shows comes from. */
  readonly source?: Source | undefined;
}

type IonicRadii = NonNullable<Element['properties']['ionicRadii']>;
type Radius = IonicRadii['value'][number];
type Source = IonicRadii['source'];

/** Capacities, charge densities, layer thickness, neighbour distance and packing of an element, as far as its data allow. */
export function derivedProperties({ symbol, charge, atomsPerIon, properties, printed }: Element): DerivedProperty[] {
  const metal = symbol as ElementSymbol;
  const mass = `:qty[${shown(metal, 'molarMass')}]`;
  const density = `:qty[${shown(metal, 'density')}]`;
  const perIon = atomsPerIon ? String(atomsPerIon) : '';
  const radii = properties.ionicRadii?.value ?? [];
  const structure = STRUCTURES.find((name) => name === properties.crystalStructure.value);
  return [
    derived('specificCapacity', byMass(metal), 'mAh g^-1', 4, {
      formula: `q = z F / ${perIon}M; z = ${String(charge)}, M = ${shown(metal, 'molarMass')}`,
      words: `$q = zF/${perIon}M$ with $z = ${String(charge)}$, $M$ = ${mass}`,
    }),
    derived('volumetricCapacity', byVolume(metal), 'mAh cm^-3', 4, {
      formula: volumeFormula(metal).replace('/ M', `/ ${perIon}M`),
      words: `$q_v = q\\rho$ with $\\rho$ = ${density}`,
    }),
    ...(properties.ionicRadii ? [layer(metal)] : []),
    ...radii.map((radius) => ionDensity(metal, radius, properties.ionicRadii?.source)),
    ...(structure ? packing(metal, structure, printed.preferredPlane?.value) : []),
  ];
}

function layer(metal: ElementSymbol): DerivedProperty {
  const thickness = layerThickness({ arealCharge: toSI(1, 'mAh cm^-2'), volumetricCapacity: byVolume(metal) });
  return derived('layerThickness', thickness, 'µm', 3, {
    formula: `d = Q / q_v; Q = 1 mAh cm^-2; ${volumeFormula(metal)}`,
    words: '$d = Q/q_v$ for $Q$ = :qty[1 mAh cm^-2] of dense metal',
  });
}

function ionDensity(
  metal: ElementSymbol,
  { coordination, effectiveRadius }: Radius,
  source: Source | undefined,
): DerivedProperty {
  const { charge } = carrier(metal);
  const radius = ionRadius(metal, coordination);
  const picometres = `${String(Number(fromSI(radius, 'pm').toPrecision(4)))} pm`;
  return derived(`chargeDensity.${String(coordination)}`, chargeDensity({ charge, radius }), 'C mm^-3', 3, {
    formula: `ρ_q = z e / (4/3 π r³); z = ${String(charge)}, crystal radius r = ${picometres}`,
    words: `$ze/\\tfrac{4}{3}\\pi r^3$ with $z = ${String(charge)}$, crystal radius $r$ = :qty[${picometres}] (effective :qty[${String(effectiveRadius)} pm])`,
    source,
  });
}

function packing(metal: ElementSymbol, structure: Structure, plane: string | undefined): DerivedProperty[] {
  const distance = nearestNeighbourDistance({ structure, latticeConstant: latticeConstant(metal) });
  const rule = { bcc: 'a√3/2', fcc: 'a/√2', hcp: 'a' }[structure];
  const words = { bcc: 'a\\sqrt{3}/2', fcc: 'a/\\sqrt{2}', hcp: 'a' }[structure];
  const neighbours = derived('nearestNeighbour', distance, 'Å', 4, {
    formula: `d = ${rule} in ${structure}`,
    words: `$d = ${words}$ in ${structure}`,
  });
  if (plane === undefined) return [neighbours];
  const fraction = planarPackingFraction({ structure, plane: plane.slice(1, -1) });
  return [
    neighbours,
    derived(`planarPacking.${plane}`, fraction, '1', 3, {
      formula: `n π r² / A of touching spheres in ${plane} of ${structure}`,
      words: `$n\\pi r^2/A$ of touching spheres in ${plane} of ${structure}`,
    }),
  ];
}

function derived(
  key: string,
  inSI: number,
  unit: string,
  digits: number,
  says: Pick<DerivedProperty, 'formula' | 'words' | 'source'>,
): DerivedProperty {
  const value = unit === '1' ? inSI : fromSI(inSI, unit);
  return { key, value, unit, text: writeSignificant(value, digits), ...says };
}
