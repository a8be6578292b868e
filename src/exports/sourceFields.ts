import type { Reference } from '../schemas/reference.ts';
import { field, list, type Field } from './field.ts';

interface Sourced {
  readonly refs: readonly string[];
  readonly where: string;
}

/** What every row of the review's data ends with: its references by id, number and DOI, and its place in the book. */
export function sourceFields<Row extends Sourced>(references: readonly Reference[]): Field<Row>[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const entries = ({ refs }: Row): Reference[] =>
    refs.map((id) => {
      const reference = byId.get(id);
      if (!reference) throw new Error(`No reference has the id "${id}".`);
      return reference;
    });
  return [
    field('references', 'Ids of the references, as in references.json.', ({ refs }) => list(refs)),
    field('reference_numbers', 'Their numbers in the review’s list.', (row) =>
      list(entries(row).map(({ number }) => String(number))),
    ),
    field('dois', 'Their DOIs, in the same order; a dash where a work has none.', (row) =>
      list(entries(row).map(({ DOI }) => DOI ?? '-')),
    ),
    field('told_at', 'Where the book tells it: chapter and section.', ({ where }) => where),
  ];
}
