/** Radii stand with the charge density that follows from them where there is room for few rows. */
export const RADII = ['crystalRadius', 'effectiveRadius'] as const;

/** Properties in the order in which tables show them, in groups. */
export const FACT_GROUPS = [
  {
    title: 'In a cell',
    families: ['specificCapacity', 'volumetricCapacity', 'layerThickness', 'redoxPotential', 'molarMass', 'density'],
  },
  {
    title: 'The ion',
    families: ['chargeDensity', ...RADII, 'waterShellDistance', 'waterShellCoordination', 'ionisationEnergies'],
  },
  {
    title: 'The crystal and its faces',
    families: [
      'crystalStructure',
      'spaceGroup',
      'latticeConstants',
      'nearestNeighbour',
      'planarPacking',
      'surfaceEnergy',
      'surfaceEnergyFacets',
    ],
  },
  {
    title: 'The solid',
    families: [
      'meltingPoint',
      'youngsModulus',
      'shearModulus',
      'mohsHardness',
      'electricalResistivity',
      'electricalConductivity',
    ],
  },
  { title: 'Supply', families: ['crustalAbundance', 'price'] },
] as const;

const ORDER: readonly string[] = FACT_GROUPS.flatMap(({ families }) => families);

/** `chargeDensity.4` belongs to the family `chargeDensity`. */
export const familyOf = (key: string): string => key.split('.')[0] ?? key;

/** Compares two property keys by their place in the book's tables; within a family, by number. */
export function byFactOrder(a: { readonly key: string }, b: { readonly key: string }): number {
  const rank = (key: string): number => ORDER.indexOf(familyOf(key));
  return rank(a.key) - rank(b.key) || a.key.localeCompare(b.key, 'en', { numeric: true });
}
