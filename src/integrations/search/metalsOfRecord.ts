import type { BookRecord } from '../../search/records/BookRecord.ts';

/** A short record is about each metal that it names; a long one about those that it names again. */
const SHORT = 80;

/** The metals a record is filed under: those that its page says, or else those it speaks of. */
export function metalsOfRecord(
  record: BookRecord,
  mentions: ReadonlyMap<number, number>,
  conceptOfMetal: ReadonlyMap<string, number>,
  inTitle: (concept: number) => boolean,
): string[] {
  if (record.metals.length > 0) return [...record.metals];
  const words = record.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const enough = words < SHORT ? 1 : 2;
  return [...conceptOfMetal]
    .filter(([, concept]) => (mentions.get(concept) ?? 0) >= enough || inTitle(concept))
    .map(([symbol]) => symbol);
}
