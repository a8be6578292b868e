import type { BookIndex, RecordEntry } from '../data/BookIndex.ts';
import { findConcepts } from '../lexicon/findConcepts.ts';
import { tokenise } from '../text/tokenise.ts';
import type { QueryPlan, Term } from './QueryPlan.ts';
import { rankingSettings } from './rankingSettings.ts';

/** What the engine says about one record and one search. */
export interface EngineHit {
  /** The record's place in the book. */
  readonly record: number;
  readonly score: number;
  /** Places of the matching words in the record. */
  readonly words: readonly number[];
}

/** Answers in step with a plan's terms and their alternatives. */
export type Answers = readonly (readonly (readonly EngineHit[])[])[];

export interface Ranked {
  readonly record: RecordEntry;
  readonly score: number;
}

/** From this weight on an alternative is as good as the thing itself. */
const FULL = 0.6;

interface Found {
  readonly scores: number[];
  /** Weight of the alternative that matched best, for each term. */
  readonly ways: number[];
  readonly places: (readonly number[])[];
}

/** One list out of many: soft AND with coverage, closeness of the words, fit of the title, likelihood of the kind. */
export function rankRecords(plan: QueryPlan, answers: Answers, book: BookIndex): Ranked[] {
  const { prior, wanted, defined, explains, coveragePower, closeness, closenessWords } = rankingSettings;
  const found = gather(plan.terms, answers);
  const weights = plan.terms.map((term, index) => term.weight * rarity(index, found, book.records.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const homes = plan.terms.map((_, term) => homeOf(term, found, book));
  const titleFit = titleFitFor(plan.terms, weights, total, book);
  const bare = plan.terms.length === 1 ? plan.terms[0]?.concepts : undefined;
  const bareIds = new Set(bare?.map((concept) => book.lexicon.concepts[concept]?.id));
  const isDefinition = ({ kind, anchor }: RecordEntry): boolean => kind === 'term' && bareIds.has(anchor);
  const standingOf = standingFor(plan.terms, book);
  const ranked: Ranked[] = [];
  for (const [recordIndex, { scores, ways, places }] of found) {
    const record = book.records[recordIndex];
    if (!record) continue;
    const gain = (term: number): number =>
      plan.terms[term]?.concepts.some((concept) => record.explains.has(concept))
        ? 1 + explains * (homes[term]?.(record) ?? 0)
        : 1;
    const sum = scores.reduce((all, score, index) => all + score * gain(index) * (plan.terms[index]?.weight ?? 1), 0);
    // A hit for something wider covers its term in part.
    const covered = ways.reduce((all, way, index) => all + Math.min(1, way / FULL) * (weights[index] ?? 0), 0) / total;
    const nearness =
      places.filter((words) => words.length > 0).length > 1 ? closeness * Math.exp(-span(places) / closenessWords) : 0;
    const likelihood = plan.kinds.includes(record.kind)
      ? wanted
      : prior[record.kind] * (isDefinition(record) ? defined : 1);
    const score = sum * covered ** coveragePower * (1 + nearness) * likelihood * standingOf(record) * titleFit(record);
    if (score > 0) ranked.push({ record, score });
  }
  const sorted = withoutRepeats(atHome(ranked).sort((a, b) => b.score - a.score || a.record.index - b.record.index));
  const least = (sorted[0]?.score ?? 0) * rankingSettings.floor;
  return sorted.filter(({ score }) => score >= least);
}

/** A chapter before a page about one metal, unless that metal is asked for. */
function standingFor(terms: readonly Term[], { pages, lexicon }: BookIndex): (record: RecordEntry) => number {
  const named = new Set(terms.flatMap(({ concepts }) => concepts.map((concept) => lexicon.concepts[concept]?.name)));
  const { standing, namesake } = rankingSettings;
  const ofPages = pages.map(({ path }) => {
    const [, first = '', second = ''] = path.split('/');
    return first === 'metals' && named.has(second) ? namesake : (standing[first] ?? 1);
  });
  return ({ page }) => ofPages[page] ?? 1;
}

/** How much a record's page says about a term, beside the page that says most. */
function homeOf(
  term: number,
  found: ReadonlyMap<number, Found>,
  { records }: BookIndex,
): (record: RecordEntry) => number {
  const said = new Map<number, number>();
  for (const [index, { scores }] of found) {
    const record = records[index];
    if (record && record.kind !== 'term' && record.kind !== 'reference')
      said.set(record.page, (said.get(record.page) ?? 0) + (scores[term] ?? 0));
  }
  const most = Math.max(...said.values());
  return ({ page }) => (said.get(page) ?? 0) / most;
}

/** Lifts the records of the pages that have most to say: a question about sheaths is best answered in the chapter on them. */
function atHome(ranked: readonly Ranked[]): Ranked[] {
  const said = new Map<number, number>();
  for (const { record, score } of ranked) said.set(record.page, (said.get(record.page) ?? 0) + score);
  const most = Math.max(...said.values());
  return ranked.map(({ record, score }) => ({
    record,
    score: score * (1 + rankingSettings.home * ((said.get(record.page) ?? 0) / most)),
  }));
}

/** A block that stands on several pages is one result, where it scores best. */
function withoutRepeats(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ record: { anchor, title, kind } }) => {
    const block = `${kind} ${anchor} ${title}`;
    const repeated = anchor.startsWith('dispute-') && seen.has(block);
    seen.add(block);
    return !repeated;
  });
}

function gather(terms: readonly Term[], answers: Answers): Map<number, Found> {
  const found = new Map<number, Found>();
  terms.forEach((term, at) => {
    term.alternatives.forEach(({ weight }, way) => {
      for (const { score, words, record } of (answers[at]?.[way] ?? []) as readonly (EngineHit & {
        record: number;
      })[]) {
        if (score <= 0) continue;
        const entry = found.get(record) ?? {
          scores: terms.map(() => 0),
          ways: terms.map(() => 0),
          places: terms.map(() => []),
        };
        found.set(record, entry);
        if (score * weight > (entry.scores[at] ?? 0)) {
          entry.scores[at] = score * weight;
          entry.ways[at] = weight;
          entry.places[at] = words;
        }
      }
    });
  });
  return found;
}

function rarity(term: number, found: ReadonlyMap<number, Found>, records: number): number {
  let holders = 0;
  for (const { scores } of found.values()) if ((scores[term] ?? 0) > 0) holders++;
  return Math.log(1 + records / (holders + 1));
}

/** The shortest stretch of the record that holds a match of every term that matches. */
function span(places: readonly (readonly number[])[]): number {
  const marks = places.flatMap((words, term) => words.map((word) => ({ word, term }))).sort((a, b) => a.word - b.word);
  const needed = places.filter((words) => words.length > 0).length;
  const counts = new Map<number, number>();
  let best = Infinity;
  let from = 0;
  for (const { word, term } of marks) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    while (counts.size === needed) {
      const first = marks[from];
      if (!first) break;
      best = Math.min(best, word - first.word);
      const left = (counts.get(first.term) ?? 1) - 1;
      if (left === 0) counts.delete(first.term);
      else counts.set(first.term, left);
      from++;
    }
  }
  return best;
}

/** How much of the query the title says; a title that says nothing else counts for more. */
function titleFitFor(
  terms: readonly Term[],
  weights: readonly number[],
  total: number,
  book: BookIndex,
): (record: RecordEntry) => number {
  return (record) => {
    const { concepts, keys } = saidByTitle(record, book);
    const said = terms.reduce((sum, { concepts: wanted, stems }, index) => {
      const hit =
        wanted.some((concept) => concepts.has(concept)) || (stems.length > 0 && stems.every((key) => keys.has(key)));
      return sum + (hit ? (weights[index] ?? 0) : 0);
    }, 0);
    const share = said / total;
    const whole = record.kind === 'page' && share > 0.99 && keys.size <= 2 ? 1 : 0;
    return 1 + rankingSettings.title * share + whole;
  };
}

interface Said {
  readonly concepts: ReadonlySet<number>;
  readonly keys: ReadonlySet<string>;
}
const saidByTitles = new WeakMap<RecordEntry, Said>();

/** What a title names, found once a session. */
export function saidByTitle(record: RecordEntry, { lexicon }: BookIndex): Said {
  const known = saidByTitles.get(record);
  if (known) return known;
  const tokens = tokenise(record.title);
  const said = {
    concepts: new Set(findConcepts(tokens, lexicon, { strict: true }).map(({ concept }) => concept)),
    keys: new Set(tokens.map(({ key }) => key)),
  };
  saidByTitles.set(record, said);
  return said;
}
