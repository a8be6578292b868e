import type { BookIndex } from '../data/BookIndex.ts';
import type { QueryPlan } from './QueryPlan.ts';
import { saidByTitle, type Ranked } from './rankRecords.ts';

/** The second rung: without the engine, records whose titles and names say what is asked for, best first. */
export function rankTitles({ terms }: QueryPlan, book: BookIndex): Ranked[] {
  return book.records
    .map((record) => {
      const { concepts, keys } = saidByTitle(record, book);
      const said = terms.filter(
        (term) =>
          term.concepts.some((concept) => concepts.has(concept)) ||
          (term.stems.length > 0 && term.stems.every((stem) => keys.has(stem))) ||
          (term.prefix !== undefined && [...keys].some((key) => key.startsWith(term.prefix ?? ''))),
      );
      return { record, score: said.length / (terms.length + keys.size / 20) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.record.index - b.record.index);
}
