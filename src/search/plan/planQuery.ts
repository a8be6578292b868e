import type { BookIndex } from '../data/BookIndex.ts';
import { conceptCode, numberCode } from '../lexicon/conceptCode.ts';
import { findConcepts, namesInside, type ConceptMatch } from '../lexicon/findConcepts.ts';
import { stopWords, weakWords } from '../text/stopWords.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import { completeWord } from './completeWord.ts';
import { correctWord } from './correctWord.ts';
import type { Alternative, Correction, QueryPlan, Term } from './QueryPlan.ts';
import { readIntent } from './readIntent.ts';

/** Hits for the plain words of a name count less than hits for the name. */
const RAW = 0.6;
const WIDER = 0.35;
const BROADER = 0.25;
const WEAK = 0.35;

/** Turns what a reader typed into terms to look up. `asTyped` takes every word as it stands. */
export function planQuery(query: string, book: BookIndex, { asTyped = false } = {}): QueryPlan {
  const typed = tokenise(query);
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  const isOpen = (index: number): boolean => index === typed.length - 1 && !/\s$/.test(query);
  const tokens = typed.flatMap((token, index): Token[] => {
    if (token.kind !== 'word' || isKnown(token, book) || (isOpen(index) && completeWord(token.word, book).length > 0))
      return [token];
    const better = asTyped ? undefined : correctWord(token.word, book);
    if (better === undefined) {
      if (!stopWords.has(token.word)) unknown.push(token.raw);
      return [];
    }
    corrections.push({ from: token.raw, to: better });
    return tokenise(better).map((fixed) => ({ ...fixed, start: token.start, end: token.end }));
  });
  const { kinds, direct, spent } = readIntent(query, tokens, book.authors);
  const kept = tokens.filter((_, index) => !spent.has(index));
  const terms = withoutIdleWords(termsOf(kept.length > 0 ? kept : tokens, book, typed.at(-1)?.end === query.length));
  terms.filter(({ alternatives }) => alternatives.length === 0).forEach(({ label }) => unknown.push(label));
  const found = terms.filter(({ alternatives }) => alternatives.length > 0);
  return {
    terms: found,
    corrections,
    corrected: applied(query, typed, corrections),
    unknown,
    kinds,
    direct,
    phrases: phrasesOf(query),
  };
}

function isKnown({ key, word }: Token, { stems, nameStems, authors }: BookIndex): boolean {
  return stems.has(key) || nameStems.has(key) || authors.has(word) || stopWords.has(word) || word.length < 2;
}

/** Names first, the longest; then single words, numbers, formulas. */
function termsOf(tokens: readonly Token[], book: BookIndex, open: boolean): Term[] {
  const matches = findConcepts(tokens, book.lexicon, { strict: false });
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length;) {
    const match = matches.find(({ from }) => from === index);
    const token = tokens[index];
    if (match) terms.push(...conceptTerms(match, tokens, book));
    else if (token) terms.push(wordTerm(token, book, open && index === tokens.length - 1));
    index = match?.to ?? index + 1;
  }
  const unfinished = open ? unfinishedName(tokens, matches, book) : undefined;
  return unfinished ? [...terms.slice(0, unfinished.after), unfinished.term] : terms;
}

function conceptTerms(match: ConceptMatch, tokens: readonly Token[], book: BookIndex): Term[] {
  const words = tokens.slice(match.from, match.to);
  const isMetal = (concept: number): boolean =>
    /^(?:lithium|sodium|potassium|magnesium|calcium|aluminium)$/.test(book.lexicon.concepts[concept]?.name ?? '');
  const implied = book.lexicon.concepts[match.concept]?.implies ?? [];
  const inside = namesInside(match, tokens, book.lexicon, isMetal).filter((concept) => !implied.includes(concept));
  const raw = words.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const alternatives: Alternative[] = [{ search: conceptCode(match.concept), weight: 1 }];
  // Short symbols would match the beginning of everything.
  if (raw.length === words.length && raw.join('').length > 2) alternatives.push({ search: raw.join(' '), weight: RAW });
  implied
    .filter((concept) => !isMetal(concept))
    .forEach((concept) => alternatives.push({ search: conceptCode(concept), weight: WIDER }));
  // A good SEI is also an SEI: what the last words of a name mean by themselves.
  const head = findConcepts(words.slice(1), book.lexicon, { strict: true }).find(
    ({ to }) => to === words.length - 1,
  )?.concept;
  if (head !== undefined && head !== match.concept) alternatives.push({ search: conceptCode(head), weight: BROADER });
  const term: Term = {
    label: words.map((token) => token.raw).join(' '),
    alternatives,
    weight: 1,
    concepts: [match.concept],
    stems: words.map(({ key }) => key),
    prefix: undefined,
  };
  const metals = inside.map((concept): Term => ({
    label: book.lexicon.concepts[concept]?.name ?? '',
    alternatives: [{ search: conceptCode(concept), weight: 1 }],
    weight: 0.7,
    concepts: [concept],
    stems: [],
    prefix: undefined,
  }));
  return [term, ...metals];
}

function wordTerm({ kind, key, word, raw }: Token, book: BookIndex, open: boolean): Term {
  const term = (alternatives: readonly Alternative[], weight = 1, prefix?: string): Term => ({
    label: raw,
    alternatives,
    weight,
    concepts: [],
    stems: [key],
    prefix,
  });
  if (kind === 'number') {
    const plane = book.lexicon.forms.get(`(${key})`);
    const known = book.numbers.has(key);
    return term(
      [
        ...(known ? [{ search: numberCode(key), weight: 1 }] : []),
        ...(plane ? [{ search: conceptCode(plane.concept), weight: known ? 0.7 : 1 }] : []),
        ...(!known && key.length === 1 ? [{ search: key, weight: 0.5 }] : []),
      ],
      key.length === 1 ? WEAK : 1,
    );
  }
  // The reference list writes it as doi:10.…, which the engine takes as one word.
  if (kind === 'doi') return term([{ search: `doi${key}`, weight: 1 }]);
  if (kind !== 'word') return term([]);
  const weight = weakWords.has(word) ? WEAK : 1;
  if (book.stems.has(key)) return term([{ search: word, weight: 1 }], weight);
  const completions = open ? completeWord(word, book) : [];
  if (completions.length > 0)
    return {
      ...term(
        completions.flatMap(({ alternatives }) => alternatives),
        1,
        word,
      ),
      concepts: completions.flatMap(({ concepts }) => concepts),
    };
  return term(word.length < 2 || book.authors.has(word) ? [{ search: word, weight: 1 }] : []);
}

/** A name of several words whose end is still being typed: "weakly coor". */
function unfinishedName(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  { lexicon }: BookIndex,
): { after: number; term: Term } | undefined {
  const inNames = new Set(
    matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  for (let from = Math.max(0, tokens.length - 4); from < tokens.length - 1; from++) {
    const tail = tokens.slice(from);
    if (tail.some((_, step) => inNames.has(from + step))) continue;
    const typed = `${tail
      .slice(0, -1)
      .map(({ key }) => key)
      .join(' ')} ${tail.at(-1)?.word ?? ''}`;
    const named = [...lexicon.forms]
      .filter(([form, { exact }]) => exact === undefined && form.startsWith(typed))
      .map(([, { concept }]) => concept);
    const concepts = [...new Set(named)].slice(0, 4);
    if (concepts.length === 0) continue;
    const words = tail.map(({ word }) => word).join(' ');
    const alternatives = [
      ...concepts.map((concept) => ({ search: conceptCode(concept), weight: 1 })),
      { search: words, weight: RAW },
    ];
    const term: Term = {
      label: words,
      alternatives,
      weight: 1,
      concepts,
      stems: tail.slice(0, -1).map(({ key }) => key),
      prefix: tail.at(-1)?.word,
    };
    return { after: from, term };
  }
  return undefined;
}

/** Without the words that say nothing, unless there are no others. */
function withoutIdleWords(terms: readonly Term[]): readonly Term[] {
  const telling = terms.filter(
    ({ concepts, label }) => concepts.length > 0 || (label.length > 1 && !stopWords.has(label.toLowerCase())),
  );
  return telling.length > 0 ? telling : terms;
}

function phrasesOf(query: string): string[][] {
  return [...query.matchAll(/["“”„]([^"“”„]+)["“”]/g)]
    .map((match) => tokenise(match[1] ?? '').map(({ key }) => key))
    .filter((keys) => keys.length > 1);
}

function applied(query: string, tokens: readonly Token[], corrections: readonly Correction[]): string {
  return [...tokens].reverse().reduce((text, { raw, start, end }) => {
    const to = corrections.find(({ from }) => from === raw)?.to;
    return to === undefined ? text : text.slice(0, start) + to + text.slice(end);
  }, query);
}
