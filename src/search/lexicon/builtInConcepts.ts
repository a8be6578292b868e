import { elementNames } from '../../domain/chemistry/elements.ts';

/** A concept before it has a number: its names as written. */
export interface NamedConcept {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  /** Ids of broader concepts. */
  readonly implies: readonly string[];
}

/** The metals of the book, by whose names and symbols a record is filed. */
export const filedMetals = {
  Li: 'lithium',
  Na: 'sodium',
  K: 'potassium',
  Mg: 'magnesium',
  Ca: 'calcium',
  Al: 'aluminium',
} as const;
const CHARGES: Readonly<Record<string, string>> = { Li: '+', Na: '+', K: '+', Mg: '2+', Ca: '2+', Al: '3+', Zn: '2+' };
/** One-letter symbols and those that are English words are names of elements only in formulas. */
const SPOKEN_SYMBOL = /^(?:K|[A-Z][a-z])$/;
const WORDS = new Set(['In', 'As', 'Co', 'La', 'Ba', 'Pt', 'Mo']);

/** Elements by name and symbol, and the ions of the metals, each of which also counts for its element. */
export function builtInConcepts(): NamedConcept[] {
  const elements = Object.entries(elementNames).map(([symbol, name]) => ({
    id: `element-${symbol.toLowerCase()}`,
    name,
    forms: [name, ...(SPOKEN_SYMBOL.test(symbol) && !WORDS.has(symbol) ? [symbol] : [])],
    implies: [],
  }));
  const ions = Object.entries(CHARGES).map(([symbol, charge]) => {
    const name = elementNames[symbol] ?? symbol;
    return {
      id: `ion-${symbol.toLowerCase()}`,
      name: `${name} ion`,
      forms: [`${symbol}${charge}`, `${name} ion`, `${name} cation`, `${symbol} ion`, `${symbol} cation`],
      implies: [`element-${symbol.toLowerCase()}`],
    };
  });
  return [...elements, ...ions];
}

/** The elements among the book's metals that a formula or a name holds: `Mg(TFSI)2` → element-mg. */
export function metalsOfFormula(formula: string): string[] {
  return Object.keys(filedMetals)
    .filter((symbol) => new RegExp(`${symbol}(?![a-z])`).test(formula))
    .map((symbol) => `element-${symbol.toLowerCase()}`);
}
