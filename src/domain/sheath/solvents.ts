/** A liquid whose molecules can stand round a cation. */
export interface Solvent {
  readonly name: string;
  /** kg/mol */
  readonly molarMass: number;
  /** kg/m³, near 20 °C */
  readonly density: number;
  /** Donor atoms with which one molecule holds a cation. */
  readonly donors: 1 | 2;
}

/**
 * 1,2-Dimethoxyethane: ComBat database (R. Atwi, github.com/rashatwi/combat, data.csv, row DME); 0.868 g/cm³ at 20 °C.
 */
export const DME: Solvent = { name: 'DME', molarMass: 90.12e-3, density: 868, donors: 2 };

/**
 * 1,2-Diethoxyethane: CRC Handbook of Chemistry and Physics, Physical Constants of Organic Compounds, as tabulated in
 * the Python package `chemicals` 1.5.2 (835.125 kg/m³); molar mass from the same package (118.17416 g/mol, PubChem).
 */
export const DEE: Solvent = { name: 'DEE', molarMass: 118.17416e-3, density: 835.125, donors: 2 };

/** N,N-Dimethylacetamide: ComBat database, row DMA; 0.943 g/cm³ at 20 °C. One donor atom, its carbonyl oxygen. */
export const DMAC: Solvent = { name: 'DMAc', molarMass: 87.12e-3, density: 943, donors: 1 };
