import { METALS, type Metal } from '../schemas/metal.ts';
import type { Element } from '../schemas/element.ts';
import { elementFacts, type ElementFact } from './elementFacts.ts';
import { byFactOrder, familyOf } from './factOrder.ts';
import { propertyName } from './propertyNames.ts';
import { richText } from './richText.ts';
import { spaceGroupWords } from './spaceGroupWords.ts';
import { SourceList } from './sourceList.ts';
import { text, type Cell, type Row, type Table } from './table.ts';

/** Left to the pages of the metals: known for too few metals, or too long for six columns. */
const TOO_DETAILED = /^(effectiveRadius|surfaceEnergyFacets|waterShell|electricalConductivity)|\.(5|7|9|10|12)$/;

/** How computed rows come about, in place of a source. */
const FORMULAS: Readonly<Record<string, string>> = {
  specificCapacity: '$zF/M$',
  volumetricCapacity: '$zF\\rho/M$',
  layerThickness: '$Q/q_v$',
  chargeDensity: '$ze/\\tfrac{4}{3}\\pi r^3$',
  nearestNeighbour: 'from $a$',
  planarPacking: '$n\\pi r^2/A$',
};

interface Comparison {
  readonly table: Table;
  readonly sources: SourceList;
}

/** The six metals side by side, a property a row, with numbered sources. */
export function comparisonTable(elements: readonly Element[]): Comparison {
  const sources = new SourceList();
  const facts = new Map(METALS.map((symbol) => [symbol, factsOf(elements, symbol)]));
  const keys = [...new Map([...facts.values()].flat().map((fact) => [fact.key, fact])).values()]
    .sort(byFactOrder)
    .map(({ key }) => key);
  const rows = keys.map((key): Row => {
    const found = METALS.map((symbol) => facts.get(symbol)?.find((fact) => fact.key === key));
    const known = found.filter((fact) => fact !== undefined);
    return { cells: [headOf(key, known[0]?.unit ?? ''), ...found.map(valueCell), sourceCell(key, known, sources)] };
  });
  const columns = [
    { head: 'Property' },
    ...METALS.map((metal) => ({ head: metal, metal })),
    { head: 'Source', width: 'narrow' as const },
  ];
  return { table: { columns, groups: [{ rows }] }, sources };
}

function factsOf(elements: readonly Element[], symbol: Metal): ElementFact[] {
  const element = elements.find((candidate) => candidate.symbol === symbol);
  if (!element) throw new Error(`The data have no ${symbol}.`);
  const plane = element.printed.preferredPlane?.value ?? '';
  return elementFacts(element)
    .filter(({ key }) => !TOO_DETAILED.test(key))
    .map((fact) =>
      fact.key.startsWith('planarPacking') ? { ...fact, key: 'planarPacking', text: `${fact.text} ${plane}` } : fact,
    );
}

function headOf(key: string, unit: string): Cell {
  const rich = key === 'planarPacking' ? 'Packing of the plane to lay flat' : propertyName(key);
  return unit === '' || unit === '1' ? text(rich) : { kind: 'text', rich, unit };
}

function valueCell(fact: ElementFact | undefined): Cell | null {
  if (!fact) return null;
  if (typeof fact.value === 'number' && fact.key !== 'planarPacking') return { kind: 'number', text: fact.text };
  return text(fact.key === 'spaceGroup' ? spaceGroupWords(fact.text) : richText(fact.text));
}

function sourceCell(key: string, facts: readonly ElementFact[], sources: SourceList): Cell {
  const formula = FORMULAS[familyOf(key)];
  if (formula !== undefined) return text(formula);
  const numbers = facts.flatMap(({ source }) => (source ? [sources.numberOf(source)] : []));
  return { kind: 'sources', sources: [...new Set(numbers)].sort((a, b) => a - b) };
}
