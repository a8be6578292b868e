import type { Token } from '../text/tokenise.ts';
import type { Form, Lexicon } from './Lexicon.ts';
import { stopWords } from '../text/stopWords.ts';

/** A name found in a run of tokens. */
export interface ConceptMatch {
  readonly concept: number;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Options {
  /** Text of the book keeps its capitals: `K` is potassium and `k` is not. What readers type does not. */
  readonly strict: boolean;
}

/** Finds names, the longest first, from left to right; no token belongs to two of them. */
export function findConcepts(tokens: readonly Token[], lexicon: Lexicon, { strict }: Options): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  let from = 0;
  while (from < tokens.length) {
    const match = longestFrom(tokens, from, lexicon, strict);
    if (match) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

function longestFrom(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  strict: boolean,
): ConceptMatch | undefined {
  let key = '';
  let best: ConceptMatch | undefined;
  for (let to = from + 1; to <= tokens.length; to++) {
    key += (key === '' ? '' : ' ') + (tokens[to - 1]?.key ?? '');
    const form = lexicon.forms.get(key);
    if (form && fits(form, tokens, from, to, strict)) best = { concept: form.concept, from, to };
    if (!lexicon.beginnings.has(key)) break;
  }
  return best;
}

function fits(form: Form, tokens: readonly Token[], from: number, to: number, strict: boolean): boolean {
  const { exact } = form;
  const token = tokens[from];
  if (exact === undefined || token === undefined) return true;
  // 300 K is a temperature.
  if (exact === 'K' && tokens[from - 1]?.kind === 'number') return false;
  const written = token.raw === exact || token.raw === `${exact}s`;
  if (strict || written) return written;
  return to - from > 1 || !stopWords.has(token.word);
}

/** The metals named inside a longer name: "lithium" in "lithium metal". */
export function namesInside(
  { concept, from, to }: ConceptMatch,
  tokens: readonly Token[],
  lexicon: Lexicon,
  isMetal: (concept: number) => boolean,
): number[] {
  const inside: number[] = [];
  if (to - from < 2) return inside;
  for (let at = from; at < to; at++) {
    const form = lexicon.forms.get(tokens[at]?.key ?? '');
    if (form && form.concept !== concept && isMetal(form.concept) && fits(form, tokens, at, at + 1, true))
      inside.push(form.concept);
  }
  return inside;
}
