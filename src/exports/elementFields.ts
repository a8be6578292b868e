import type { Element } from '../schemas/element.ts';
import type { Reference } from '../schemas/reference.ts';
import { elementFacts, type ElementFact } from '../tables/elementFacts.ts';
import { byFactOrder } from '../tables/factOrder.ts';
import { field, list, type Field } from './field.ts';

/** One property of one element. */
export interface ElementRow extends ElementFact {
  readonly element: Element;
}

/** Elements in long form: a row for each value, computed ones included. */
export const elementRows = (elements: readonly Element[]): ElementRow[] =>
  elements.flatMap((element) =>
    elementFacts(element)
      .sort(byFactOrder)
      .map((fact) => ({ ...fact, element })),
  );

export function elementFields(references: readonly Reference[]): Field<ElementRow>[] {
  const numbers = new Map(references.map(({ id, number }) => [id, String(number)]));
  return [
    field('symbol', 'Symbol of the element; C stands for graphite.', ({ element }) => element.symbol),
    field('name', 'English name.', ({ element }) => element.name),
    field('family', 'monovalent or multivalent; empty for zinc and graphite.', ({ element }) => element.family),
    field(
      'property',
      'Name of the property; after a point the number of neighbours, the plane, the axis or the order.',
      ({ key }) => key,
    ),
    field('value', 'Number, or a word for structures.', ({ value }) =>
      typeof value === 'number' ? Number(value.toPrecision(6)) : value,
    ),
    field('unit', 'Unit in plain notation; 1 for a pure number, empty for a word.', ({ unit }) => unit),
    field('kind', 'measured, computed or textbook.', ({ kind }) => kind),
    field('formula', 'How a computed value comes about, with its inputs.', ({ formula }) => formula?.plain),
    field('note', 'Conditions, uncertainty, other values.', ({ note }) => note),
    field('review_prints', 'What the review prints for it, with its unit.', ({ printed }) => printed?.text),
    field('agrees', 'Whether the value says what the review prints.', ({ printed }) => printed?.agrees),
    field('review_reference_numbers', 'Numbers of the references that the review gives.', ({ printed }) =>
      list(printed?.refs.map((id) => numbers.get(id) ?? id)),
    ),
    field(
      'source',
      'Work from which the value, or for charge densities the radius, is taken.',
      ({ source }) => source?.citation,
    ),
    field('source_doi', 'DOI of that work.', ({ source }) => source?.doi),
    field('source_url', 'Where the value can be read.', ({ source }) => source?.url),
    field('source_where', 'Table, record or sentence in the source.', ({ source }) => source?.where),
  ];
}
