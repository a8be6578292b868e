import type { Element } from '../schemas/element.ts';
import { elementFacts, type ElementFact } from './elementFacts.ts';
import { byFactOrder, FACT_GROUPS, familyOf, RADII } from './factOrder.ts';
import { noteOn } from './notesOnProperties.ts';
import type { PrintedBeside } from './printedBeside.ts';
import { propertyName } from './propertyNames.ts';
import { richText } from './richText.ts';
import { SourceList } from './sourceList.ts';
import { spaceGroupWords } from './spaceGroupWords.ts';
import { text, type Row, type Table } from './table.ts';

/** All that the book knows about one element, with numbered sources and the review's print beside. */
export function factTable(element: Element): { readonly table: Table; readonly sources: SourceList } {
  const sources = new SourceList();
  const facts = elementFacts(element).sort(byFactOrder);
  const groups = FACT_GROUPS.map(({ title, families }) => ({
    title,
    rows: facts
      .filter(({ key }) => (families as readonly string[]).includes(familyOf(key)) && !isRadius(key))
      .map((fact, index, group) => rowOf(element.symbol, withoutRepeat(fact, group[index - 1]), sources)),
  }));
  const columns: Table['columns'] = [
    { head: 'Property' },
    { head: 'Value', width: 'narrow' },
    { head: 'How it is known', width: 'wide' },
    { head: 'The review prints' },
    { head: 'Source', width: 'narrow' },
  ];
  return { table: { columns, groups }, sources };
}

const isRadius = (key: string): boolean => (RADII as readonly string[]).includes(familyOf(key));

/** Facets of one computation share a note; it stands with the first. */
function withoutRepeat(fact: ElementFact, before: ElementFact | undefined): ElementFact {
  return fact.note !== undefined && fact.note === before?.note ? { ...fact, note: 'As above.' } : fact;
}

function rowOf(symbol: string, fact: ElementFact, sources: SourceList): Row {
  const { key, source } = fact;
  return {
    cells: [
      text(propertyName(key)),
      text(valueWords(fact)),
      text(originWords(fact)),
      text(printedWords(fact.printed, noteOn(symbol, key))),
      source ? { kind: 'sources', sources: [sources.numberOf(source)] } : null,
    ],
  };
}

function valueWords({ key, text: shown, value, unit }: ElementFact): string {
  if (key === 'spaceGroup') return spaceGroupWords(shown);
  return typeof value === 'string' || unit === '1' ? richText(shown) : `:qty[${shown} ${unit}]`;
}

function originWords({ kind, formula, note }: ElementFact): string {
  const head = { measured: 'Measured.', computed: 'Computed.', textbook: 'Tabulated.' }[kind];
  if (formula) return `Computed: ${formula.words}.`;
  return note ? `${head} ${richText(note)}` : head;
}

function printedWords(printed: PrintedBeside | undefined, note: string | undefined): string {
  const remark = note && `[note](/notes/#${note})`;
  if (!printed) return remark ? `See the ${remark}.` : '';
  const quantity = /\d/.test(printed.text) ? `:qty[${printed.text.replace('<', '&lt;')}]` : printed.text;
  const cited = `${quantity} [${printed.refs.map((ref) => `@${ref}`).join('; ')}]`;
  return [cited, !printed.agrees && '**differs**', remark].filter(Boolean).join('; ');
}
