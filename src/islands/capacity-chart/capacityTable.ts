import type { Cell, DataTable } from '../shared/dataTable.ts';
import { capital, chosenMaterials, show, type CapacityState } from './chosenMaterials.ts';
import type { Material } from './material.ts';

const number = (value: number, text = String(value)): Cell => ({ value, text });
const MISSING = '–';

/** Inputs, results and the review's values of what the picture shows. */
export function capacityTable(materials: readonly Material[], state: CapacityState): DataTable {
  return {
    caption:
      'Theoretical capacity by Faraday’s law: z F ∕ (3.6 M) for each gram, and that times the density ρ for each cubic centimetre, with F = 96 485 C mol⁻¹. Graphite: one lithium to six carbon atoms, weighed without the lithium.',
    columns: [
      { head: 'Material' },
      { head: 'Electrons z', numeric: true },
      { head: 'Molar mass M', unit: 'g mol⁻¹', numeric: true },
      { head: 'Density ρ', unit: 'g cm⁻³', numeric: true },
      { head: 'By mass', unit: 'mAh g⁻¹', numeric: true },
      { head: 'The review prints', unit: 'mAh g⁻¹', numeric: true },
      { head: 'By volume', unit: 'mAh cm⁻³', numeric: true },
      { head: 'The review prints', unit: 'mAh cm⁻³', numeric: true },
    ],
    rows: chosenMaterials(materials, state).map((material) => ({
      id: material.id,
      ...(state.sort === 'family' || state.basis === 'both' ? { group: material.family } : {}),
      cells: [
        capital(material.name),
        number(material.charge),
        number(material.molarMass, material.molarMass.toFixed(3)),
        number(material.density, material.density.toFixed(3)),
        number(material.byMass, show(material.byMass)),
        material.printedByMass ?? MISSING,
        number(material.byVolume, show(material.byVolume)),
        material.printedByVolume ?? MISSING,
      ],
    })),
  };
}
