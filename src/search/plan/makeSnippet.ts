import type { Lexicon } from '../lexicon/Lexicon.ts';
import { findConcepts } from '../lexicon/findConcepts.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import type { Term } from './QueryPlan.ts';

/** A stretch of a snippet. */
export interface SnippetRun {
  readonly text: string;
  readonly marked: boolean;
}

export interface Snippet {
  readonly runs: readonly SnippetRun[];
  /** Id of the paragraph, row or item that holds the best match. */
  readonly anchor: string | undefined;
}

const WINDOW = 32;
const LEAD = 8;

/** The densest stretch of a record, what matched marked by meaning: `SEI` marks "solid electrolyte interphase". */
export function makeSnippet(content: string, terms: readonly Term[], lexicon: Lexicon): Snippet {
  const { text, anchors } = withoutCodes(content);
  const tokens = tokenise(text);
  const matched = matchTerms(tokens, terms, lexicon);
  const { from, first } = densest(tokens, matched, terms);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[Math.min(tokens.length, from + WINDOW) - 1]?.end ?? text.length;
  const anchor = anchors.findLast(({ at }) => at <= (tokens[first]?.start ?? 0))?.id;
  return { runs: cut(text, tokens, matched, start, end), anchor };
}

/** For each token, the term that it matches, or −1. */
export function matchTerms(tokens: readonly Token[], terms: readonly Term[], lexicon: Lexicon): number[] {
  const matched = tokens.map(({ key, word, kind }) =>
    terms.findIndex(
      ({ stems, prefix, concepts }) =>
        (prefix !== undefined && kind === 'word' && word.startsWith(prefix)) ||
        (concepts.length === 0 && stems.includes(key)) ||
        (stems.length === 1 && stems[0] === key),
    ),
  );
  for (const { concept, from, to } of findConcepts(tokens, lexicon, { strict: true })) {
    const broader = lexicon.concepts[concept]?.implies ?? [];
    const term = terms.findIndex(({ concepts }) =>
      concepts.some((wanted) => wanted === concept || broader.includes(wanted)),
    );
    if (term >= 0) matched.fill(term, from, to);
  }
  return matched;
}

function withoutCodes(content: string): { text: string; anchors: { at: number; id: string }[] } {
  const anchors: { at: number; id: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of content.matchAll(/ ?⟦([^⟧]*)⟧/g)) {
    text += content.slice(last, match.index);
    if (match[1]?.startsWith('#')) anchors.push({ at: text.length, id: match[1].slice(1) });
    last = match.index + match[0].length;
  }
  return { text: text + content.slice(last), anchors };
}

function densest(
  tokens: readonly Token[],
  matched: readonly number[],
  terms: readonly Term[],
): { from: number; first: number } {
  let best = -1;
  let at = 0;
  for (let from = 0; from < tokens.length; from++) {
    if ((matched[from] ?? -1) < 0) continue;
    const inside = matched.slice(from, from + WINDOW - LEAD);
    const distinct = new Set(inside.filter((term) => term >= 0));
    const worth =
      [...distinct].reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0) +
      inside.filter((term) => term >= 0).length / 50;
    if (worth > best) [best, at] = [worth, from];
  }
  return { from: best < 0 ? 0 : Math.max(0, at - LEAD), first: at };
}

function cut(
  text: string,
  tokens: readonly Token[],
  matched: readonly number[],
  start: number,
  end: number,
): SnippetRun[] {
  const runs: SnippetRun[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let last = start;
  tokens.forEach((token, index) => {
    if (token.start < start || token.end > end || (matched[index] ?? -1) < 0) return;
    const between = text.slice(last, token.start);
    const before = runs.at(-1);
    // Words of one name are one mark.
    if (before?.marked && matched[index] === matched[index - 1] && /^[\s\u2010-\u2014-]*$/.test(between))
      runs[runs.length - 1] = { text: before.text + between + text.slice(token.start, token.end), marked: true };
    else runs.push({ text: between, marked: false }, { text: text.slice(token.start, token.end), marked: true });
    last = token.end;
  });
  runs.push({ text: text.slice(last, end) + (end < text.length - 1 ? ' …' : ''), marked: false });
  return runs.filter((run) => run.text !== '').map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }));
}
