import type { StateOf } from '../shared/widgetFields.ts';
import type { capacityFields } from './capacityFields.ts';
import type { Material } from './material.ts';

export type CapacityState = StateOf<typeof capacityFields>;

/** How the two bases are named and where their values stand. */
export const BASES = {
  mass: { key: 'byMass', title: 'Charge per gram', unit: 'mAh g⁻¹', per: 'per gram', by: 'By the gram' },
  volume: { key: 'byVolume', title: 'Charge per cm³', unit: 'mAh cm⁻³', per: 'per cm³', by: 'By the cubic centimetre' },
} as const;

export type Basis = keyof typeof BASES;

export const valueOf = (material: Material, basis: Basis): number => material[BASES[basis].key];

/** Whole numbers: the data carry four figures at most. */
export const show = (value: number): string => String(Math.round(value));

/** A ratio with the digits that a reader needs: 5.6, 13.6. */
export const times = (ratio: number): string => ratio.toFixed(1).replace(/\.0$/, '');

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the reader wants to see, in the order wanted: by family, or from the largest charge down. A map has no order. */
export function chosenMaterials(materials: readonly Material[], state: CapacityState): readonly Material[] {
  const wanted: readonly string[] = [...state.metals, ...state.with];
  const chosen = materials.filter(({ id }) => wanted.includes(id));
  const { basis, sort } = state;
  if (sort === 'family' || basis === 'both') return chosen;
  return chosen.toSorted((a, b) => valueOf(b, basis) - valueOf(a, basis));
}
