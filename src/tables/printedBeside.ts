import { agrees } from '../domain/quantity/agrees.ts';
import { writeNumber } from '../domain/quantity/writeNumber.ts';
import type { Element, PrintedAboutElement } from '../schemas/element.ts';

/** What the review prints for a value, and whether ours says the same. */
export interface PrintedBeside {
  /** In plain notation, with its bound and unit. */
  readonly text: string;
  readonly refs: readonly string[];
  readonly agrees: boolean;
}

const PRINTED_AS: Readonly<Record<string, keyof PrintedAboutElement>> = {
  specificCapacity: 'gravimetricCapacity',
  volumetricCapacity: 'volumetricCapacity',
  redoxPotential: 'redoxPotential',
  crustalAbundance: 'crustalAbundance',
  meltingPoint: 'meltingPoint',
  crystalStructure: 'crystalStructure',
};

/** Milligrams in a kilogram are parts per million; a weight per cent is ten thousand of them. */
const MG_PER_KG_IN_WEIGHT_PER_CENT = 1e4;

/** The review's print of a property, compared with our value; nothing where it prints none. */
export function printedBeside({ printed }: Element, key: string, found: number | string): PrintedBeside | undefined {
  const name = PRINTED_AS[key];
  const entry = name && printed[name];
  if (!entry) return undefined;
  const { value, unit, refs } = entry;
  if (typeof value === 'string') return { text: value, refs, agrees: value === found };
  const bound = 'bound' in entry ? entry.bound : undefined;
  const inPrintedUnit = unit === 'wt%' ? Number(found) / MG_PER_KG_IN_WEIGHT_PER_CENT : Number(found);
  // A bound of 2.0 is printed with its zero.
  const number = unit === 'wt%' && Number.isInteger(value) ? value.toFixed(1) : writeNumber(value);
  return { text: `${bound ?? ''}${number} ${unit}`, refs, agrees: agrees({ value, bound }, inPrintedUnit) };
}
