import type { BookSearch, SearchOutcome } from '~/search/plan/searchBook';
import { element } from './element';
import type { ResultRow } from './groupByPage';
import { resultLink } from './resultLink';
import { writeSearchState, type SearchState } from './searchAddress';

interface Context {
  /** The book's front page. */
  readonly root: string;
  readonly state: SearchState;
  readonly outcome: SearchOutcome;
  readonly search: BookSearch;
}

/** One place in the list: a result, or the way to the rest of a page's results. */
export function rowLink(
  row: ResultRow,
  { root, state, outcome, search }: Context,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  if (row.type === 'result') return resultLink(root, row.result, outcome, search, attributes);
  const { path = '/', title = '' } = search.book.pages[row.page] ?? {};
  const onPage = writeSearchState({ ...state, filters: { ...state.filters, chapter: [path.split('/')[1] ?? ''] } });
  return element(
    'a',
    { class: 'result-more', href: `${root}search/?${onPage}`, ...attributes },
    `${String(row.count)} more in ${title}`,
  );
}
