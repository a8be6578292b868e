const NAMES: Readonly<Record<string, string>> = {
  specificCapacity: 'Capacity by mass',
  volumetricCapacity: 'Capacity by volume',
  layerThickness: 'Layer for :qty[1 mAh cm^-2]',
  redoxPotential: 'Standard potential',
  molarMass: 'Molar mass',
  density: 'Density',
  meltingPoint: 'Melting point',
  crystalStructure: 'Crystal structure',
  spaceGroup: 'Space group',
  nearestNeighbour: 'Distance of neighbouring atoms',
  surfaceEnergy: 'Surface energy',
  youngsModulus: 'Young’s modulus',
  shearModulus: 'Shear modulus',
  mohsHardness: 'Hardness (Mohs)',
  electricalResistivity: 'Resistivity',
  electricalConductivity: 'Conductivity',
  waterShellDistance: 'Metal–oxygen distance in water',
  waterShellCoordination: 'Water molecules round the ion',
  crustalAbundance: 'Share of the Earth’s crust',
  price: 'Price of the metal',
  'ionisationEnergies.1': 'First ionisation energy',
  'ionisationEnergies.2': 'Second ionisation energy',
  'ionisationEnergies.3': 'Third ionisation energy',
  'latticeConstants.a': 'Lattice constant $a$',
  'latticeConstants.c': 'Lattice constant $c$',
};

const FAMILIES: Readonly<Record<string, (index: string) => string>> = {
  chargeDensity: (count) => `Charge density of the ion, ${count} neighbours`,
  crystalRadius: (count) => `Crystal radius, ${count} neighbours`,
  effectiveRadius: (count) => `Effective radius, ${count} neighbours`,
  planarPacking: (plane) => `Packing of the ${plane} plane`,
  // Hexagonal planes have four indices, and a minus sign stands above its digit.
  surfaceEnergyFacets: (plane) => `Surface energy of $${plane.replace(/-(\d)/g, '\\bar{$1}')}$`,
};

/**
 * What a property is called, in the book's words: `crystalRadius.6` is "Crystal radius, 6 neighbours".
 * @throws Error when the key is not one of the book's properties
 */
export function propertyName(key: string): string {
  const [family = '', index = ''] = key.split(/\.(.*)/s);
  const name = NAMES[key] ?? FAMILIES[family]?.(index);
  if (name === undefined) throw new Error(`No property has the key "${key}".`);
  return name;
}
