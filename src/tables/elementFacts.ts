import { writeNumber } from '../domain/quantity/writeNumber.ts';
import type { Element, ElementProperties } from '../schemas/element.ts';
import { derivedProperties } from './derivedProperties.ts';
import { printedBeside, type PrintedBeside } from './printedBeside.ts';

type Property = ElementProperties['density'];
export type Source = Property['source'];

/** One value of one element, computed or from a source, as tables and files show it. */
export interface ElementFact {
  readonly key: string;
  readonly value: number | string;
  /** The value as it is shown. */
  readonly text: string;
  /** Plain notation; "1" for a pure number, empty for a word. */
  readonly unit: string;
  readonly kind: Property['kind'];
  readonly note?: string | undefined;
  readonly source?: Source | undefined;
  readonly formula?: { readonly plain: string; readonly words: string };
  readonly printed?: PrintedBeside | undefined;
}

/** Digits after the point where the sources agree on a place; elsewhere a number is shown as it stands. */
const DECIMALS: Readonly<Record<string, number>> = { redoxPotential: 2, surfaceEnergy: 2 };

/** Everything that the book knows about an element, one value a row: what it computes first, then what it looked up. */
export function elementFacts(element: Element): ElementFact[] {
  const computed = derivedProperties(element).map(({ formula, words, ...rest }): ElementFact => ({
    ...rest,
    kind: 'computed',
    formula: { plain: formula, words },
    printed: printedBeside(element, rest.key, rest.value),
  }));
  const looked = Object.entries(element.properties).flatMap(([name, property]) =>
    valuesOf(name, property.value).map(([key, value]): ElementFact => ({
      key,
      value,
      text: typeof value === 'number' ? writeNumber(value, DECIMALS[key]) : value,
      unit: property.unit,
      kind: property.kind,
      // One note serves all three energies, and says no more than their names.
      note: name === 'ionisationEnergies' ? undefined : property.note,
      source: property.source,
      printed: printedBeside(element, key, value),
    })),
  );
  return [...computed, ...looked];
}

/** A property that holds several values becomes several rows: radii by neighbours, lattice constants, facets, energies. */
function valuesOf(name: string, value: unknown): [string, number | string][] {
  if (typeof value === 'number' || typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => listed(name, item, index));
  return Object.entries(value as Record<string, number>).map(([part, number]) => [`${name}.${part}`, number]);
}

interface Radius {
  readonly coordination: number;
  readonly crystalRadius: number;
  readonly effectiveRadius: number;
}

function listed(name: string, item: unknown, index: number): [string, number][] {
  if (typeof item === 'number') return [[`${name}.${String(index + 1)}`, item]];
  const { coordination, crystalRadius, effectiveRadius } = item as Radius;
  return [
    [`crystalRadius.${String(coordination)}`, crystalRadius],
    [`effectiveRadius.${String(coordination)}`, effectiveRadius],
  ];
}
