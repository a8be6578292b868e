import type { BookRecord } from '../../search/records/BookRecord.ts';
import { conceptCode, numberCode } from '../../search/lexicon/conceptCode.ts';
import { findConcepts, namesInside } from '../../search/lexicon/findConcepts.ts';
import type { Lexicon } from '../../search/lexicon/Lexicon.ts';
import { tokenise, type Token } from '../../search/text/tokenise.ts';

/** A record as the engine gets it. */
export interface IndexedText {
  /** The text, each sentence followed by its codes in ⟦…⟧, each block with an id preceded by ⟦#id⟧. */
  readonly content: string;
  readonly titleCodes: string;
  readonly tokens: readonly Token[];
  /** How often each concept is mentioned, broader ones included. */
  readonly mentions: ReadonlyMap<number, number>;
}

const SENTENCE_END = /(?<=[.!?…]["”’)]?)\s+(?=["“(‘[]?[\p{Lu}\d])/u;

/** Writes beside each sentence the codes of all that it names, so that one search finds every spelling and synonym. */
export function indexText(record: BookRecord, lexicon: Lexicon, isMetal: (concept: number) => boolean): IndexedText {
  const tokens: Token[] = [];
  const mentions = new Map<number, number>();
  const codesOf = (text: string): string[] => {
    const found = tokenise(text);
    tokens.push(...found);
    const concepts = conceptsOf(found, lexicon, isMetal);
    concepts.forEach((concept) => mentions.set(concept, (mentions.get(concept) ?? 0) + 1));
    const numbers = found
      .filter(({ kind, key }) => kind === 'number' && key.length > 1)
      .map(({ key }) => numberCode(key));
    return [...new Set([...concepts.map(conceptCode), ...numbers])];
  };
  const titleCodes = codesOf(record.title).join(' ');
  const content = record.blocks.map(({ id, text }) => {
    const sentences = text.split(SENTENCE_END).map((sentence) => {
      const codes = codesOf(sentence);
      return codes.length > 0 ? `${sentence} ⟦${codes.join(' ')}⟧` : sentence;
    });
    return (id === undefined ? '' : `⟦#${id}⟧ `) + sentences.join(' ');
  });
  // The engine folds line ends; an empty mark keeps the name and its definition apart.
  return { content: content.join(record.kind === 'term' ? ' ⟦⟧ ' : '\n'), titleCodes, tokens, mentions };
}

function conceptsOf(tokens: readonly Token[], lexicon: Lexicon, isMetal: (concept: number) => boolean): number[] {
  return findConcepts(tokens, lexicon, { strict: true }).flatMap((match) => [
    match.concept,
    ...(lexicon.concepts[match.concept]?.implies ?? []),
    ...namesInside(match, tokens, lexicon, isMetal),
  ]);
}
