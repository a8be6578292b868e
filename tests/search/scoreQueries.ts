import { readFileSync } from 'node:fs';
import { noFilters, type Filters } from '../../src/search/plan/facets.ts';
import type { BookSearch } from '../../src/search/plan/searchBook.ts';

/** A real query, with the pages and words that answer it. */
export interface TestQuery {
  readonly id: string;
  readonly q: string;
  readonly kind: string;
  readonly expect: readonly { readonly page: string; readonly section_regex: string }[];
  readonly grade: number;
  readonly filters?: { readonly metal?: readonly string[] };
}

export interface ScoredQuery {
  readonly query: TestQuery;
  /** Place of the first right answer, from 1; undefined when none is among the first ten. */
  readonly rank: number | undefined;
  readonly results: number;
  readonly top: readonly string[];
}

const SYMBOLS: Readonly<Record<string, string>> = {
  lithium: 'Li',
  sodium: 'Na',
  potassium: 'K',
  magnesium: 'Mg',
  calcium: 'Ca',
  aluminium: 'Al',
};
/** Results shown of one page before "more on this page". */
const PER_PAGE = 3;

export function readQueries(path = new URL('queries.json', import.meta.url)): TestQuery[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { dev: TestQuery[] }).dev;
}

/** Runs the queries that some existing page can answer. */
export async function scoreQueries(queries: readonly TestQuery[], search: BookSearch): Promise<ScoredQuery[]> {
  const pages = new Set(search.book.pages.map(({ path }) => path.slice(1, -1)));
  const scored: ScoredQuery[] = [];
  for (const query of queries.filter(({ expect }) => expect.some(({ page }) => pages.has(page)))) {
    const filters: Filters = { ...noFilters, metal: (query.filters?.metal ?? []).map((name) => SYMBOLS[name] ?? name) };
    const outcome = await search.search(query.q, filters);
    const shown = new Map<number, number>();
    const list = outcome.ranked.filter(({ record: { page } }) => {
      shown.set(page, (shown.get(page) ?? 0) + 1);
      return (shown.get(page) ?? 0) <= PER_PAGE;
    });
    let rank: number | undefined;
    for (const [place, result] of list.slice(0, 10).entries()) {
      const page = search.book.pages[result.record.page]?.path.slice(1, -1);
      const { title, text } = await search.read(result);
      const right = query.expect.some(
        (answer) => answer.page === page && new RegExp(answer.section_regex, 'i').test(`${title}\n${text}`),
      );
      if (right) {
        rank = place + 1;
        break;
      }
    }
    scored.push({ query, rank, results: outcome.ranked.length, top: list.slice(0, 3).map(({ record }) => record.url) });
  }
  return scored;
}

export interface Figures {
  readonly queries: number;
  readonly mrr: number;
  readonly first: number;
  readonly three: number;
  readonly none: number;
}

/** MRR@10, share of right answers in first place and among the first three, queries without any result. */
export function figuresOf(scored: readonly ScoredQuery[]): Figures {
  const share = (test: (query: ScoredQuery) => number): number =>
    scored.reduce((sum, query) => sum + test(query), 0) / scored.length;
  return {
    queries: scored.length,
    mrr: share(({ rank }) => (rank ? 1 / rank : 0)),
    first: share(({ rank }) => (rank === 1 ? 1 : 0)),
    three: share(({ rank }) => (rank && rank <= 3 ? 1 : 0)),
    none: scored.filter(({ results }) => results === 0).length,
  };
}
