import type { BookIndex, RecordEntry } from '../data/BookIndex.ts';
import { tokenise } from '../text/tokenise.ts';
import { conceptCode } from '../lexicon/conceptCode.ts';
import type { Engine } from './Engine.ts';
import { countFacets, passes, type Facets, type Filters } from './facets.ts';
import { makeSnippet, type Snippet } from './makeSnippet.ts';
import { planQuery } from './planQuery.ts';
import type { QueryPlan, Term } from './QueryPlan.ts';
import { rankRecords, type Answers, type EngineHit, type Ranked } from './rankRecords.ts';
import { rankTitles } from './rankTitles.ts';

/** Longer than this and the reader gets titles meanwhile, ms. */
const PATIENCE = 4000;
/** Weight of a ticked metal beside what is asked for. */
const WISH = 0.5;
/** How many of the best are read for a phrase in quotation marks. */
const READ_FOR_PHRASE = 50;

export interface SearchOutcome {
  readonly query: string;
  readonly plan: QueryPlan;
  readonly ranked: readonly Ranked[];
  readonly facets: Facets;
  /** The glossary entry that a bare term means. */
  readonly definition: RecordEntry | undefined;
  /** What answered: the whole index, or titles and names because the index did not. */
  readonly rung: 'index' | 'titles';
}

export interface BookSearch {
  readonly book: BookIndex;
  search(query: string, filters: Filters, options?: { readonly asTyped?: boolean }): Promise<SearchOutcome>;
  /** Full title, snippet and best paragraph of a result. Falls back to the short title when its text does not load. */
  describe(result: Ranked, plan: QueryPlan): Promise<Snippet & { readonly title: string }>;
  /** A result's whole text, without codes; of a glossary entry also the definition alone. */
  read(result: Ranked): Promise<{ readonly title: string; readonly text: string; readonly definition: string }>;
  /** Forgets what failed, so that the next search asks again. */
  retry(): void;
}

/** Joins planner and engine; sub-searches are remembered for the session. */
export function searchBook(book: BookIndex, engine: Engine): BookSearch {
  const asked = new Map<string, Promise<readonly EngineHit[]>>();
  const ask = (words: string): Promise<readonly EngineHit[]> => {
    const known = asked.get(words);
    if (known) return known;
    const answer = engine.search(words);
    asked.set(words, answer);
    answer.catch(() => asked.delete(words));
    return answer;
  };

  const startAfresh = (): void => {
    asked.clear();
    engine.reset?.();
  };

  const fromIndex = async (plan: QueryPlan): Promise<Ranked[]> => {
    const answers: Answers = await Promise.all(
      plan.terms.map(({ alternatives }) => Promise.all(alternatives.map(({ search }) => ask(search)))),
    );
    // The vocabulary knows every one of these words: silence means that a part of the index is missing.
    const silent = plan.terms.some((_, index) => answers[index]?.every((hits) => hits.length === 0));
    if (silent) {
      startAfresh();
      throw new Error('The index does not answer for words that are in the book.');
    }
    return withPhrases(rankRecords(plan, answers, book), plan, engine);
  };

  return {
    book,
    retry: startAfresh,
    async search(query, filters, { asTyped = false } = {}) {
      const plan = withMetals(planQuery(query, book, { asTyped }), filters, book);
      let rung: SearchOutcome['rung'] = 'index';
      let all: Ranked[] = [];
      if (plan.terms.length > 0) {
        try {
          all = await within(PATIENCE, fromIndex(plan));
        } catch {
          rung = 'titles';
          all = rankTitles(plan, book);
        }
      }
      const direct = book.records.filter(({ url }) =>
        plan.direct.some((address) => (address.startsWith('#') ? url.endsWith(address) : url === address)),
      );
      all = [
        ...direct.map((record) => ({ record, score: Infinity })),
        ...all.filter(({ record }) => !direct.includes(record)),
      ];
      const ranked = all.filter(({ record }) => passes(record, filters, book));
      return {
        query,
        plan,
        ranked,
        facets: countFacets(all, filters, book),
        definition: definitionOf(plan, book),
        rung,
      };
    },
    async read({ record }) {
      const { title, content } = await engine.load(record);
      return { title, text: plainText(content), definition: plainText(content.split('⟦⟧').slice(1).join('')).trim() };
    },
    async describe({ record }, plan) {
      try {
        const { title, content } = await within(PATIENCE, engine.load(record));
        return { title, ...makeSnippet(content, plan.terms, book.lexicon) };
      } catch {
        return { title: record.title, runs: [], anchor: undefined };
      }
    },
  };
}

/** A ticked metal is also a wish to read about it: among the records that pass, those that say most of it come first. */
function withMetals(plan: QueryPlan, { metal }: Filters, { lexicon }: BookIndex): QueryPlan {
  if (plan.terms.length === 0) return plan;
  const wished = metal.flatMap((symbol): Term[] => {
    const form = lexicon.forms.get(symbol.toLowerCase());
    if (!form) return [];
    return [
      {
        label: symbol,
        alternatives: [{ search: conceptCode(form.concept), weight: 1 }],
        weight: WISH,
        concepts: [form.concept],
        stems: [],
        prefix: undefined,
      },
    ];
  });
  return { ...plan, terms: [...plan.terms, ...wished] };
}

/** The glossary entry of the one concept that the whole query names. */
function definitionOf({ terms, kinds }: QueryPlan, { records, lexicon }: BookIndex): RecordEntry | undefined {
  const [term] = terms;
  if (terms.length !== 1 || !term || term.concepts.length !== 1 || kinds.some((kind) => kind !== 'term'))
    return undefined;
  const id = lexicon.concepts[term.concepts[0] ?? -1]?.id;
  return id ? records.find(({ kind, anchor }) => kind === 'term' && anchor === id) : undefined;
}

/** Keeps the records in which the quoted words stand side by side, hyphens or not. */
async function withPhrases(ranked: Ranked[], { phrases }: QueryPlan, engine: Engine): Promise<Ranked[]> {
  if (phrases.length === 0) return ranked;
  const read = await Promise.all(
    ranked.slice(0, READ_FOR_PHRASE).map(async (result) => {
      const { content, title } = await engine.load(result.record);
      const keys = ` ${tokenise(`${title}\n${content.replace(/ ?⟦[^⟧]*⟧/g, '')}`)
        .map(({ key }) => key)
        .join(' ')} `;
      return phrases.every((phrase) => keys.includes(` ${phrase.join(' ')} `)) ? [result] : [];
    }),
  );
  return read.flat();
}

const plainText = (content: string): string => content.replace(/ ?⟦[^⟧]*⟧/g, '');

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The search took too long.'));
    }, milliseconds);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
