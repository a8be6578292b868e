import type { BookSearch, SearchOutcome } from '~/search/plan/searchBook';
import { loadBookSearch } from './loadBookSearch';
import type { SearchState } from './searchAddress';

/** What there is to show. While a search runs, the last results stay. */
export type SearchView =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly outcome: SearchOutcome; readonly search: BookSearch }
  /** Not even names and titles could be had. */
  | { readonly status: 'failed' };

const PAUSE = 120;

export interface LiveSearch {
  /** Asks once typing pauses, or now. */
  ask(state: SearchState, now?: boolean): void;
  /** Asks again for what did not load. */
  readonly retry: () => void;
}

/** Runs one search at a time as far as the reader can tell: answers to older questions are dropped. */
export function liveSearch(root: string, show: (view: SearchView, state: SearchState) => void): LiveSearch {
  let asked = 0;
  let timer = 0;
  let last: SearchState | undefined;

  const run = async (state: SearchState): Promise<void> => {
    const turn = ++asked;
    if (state.query.trim() === '') {
      show({ status: 'empty' }, state);
      return;
    }
    show({ status: 'loading' }, state);
    try {
      const search = await loadBookSearch(root);
      const outcome = await search.search(state.query, state.filters, { asTyped: state.asTyped });
      if (turn === asked) show({ status: 'ready', outcome, search }, state);
    } catch {
      if (turn === asked) show({ status: 'failed' }, state);
    }
  };
  return {
    ask(state, now = false) {
      last = state;
      clearTimeout(timer);
      timer = window.setTimeout(() => void run(state), now ? 0 : PAUSE);
    },
    retry() {
      void loadBookSearch(root)
        .then((search) => {
          search.retry();
        })
        .catch(() => undefined)
        .finally(() => {
          if (last) void run(last);
        });
    },
  };
}
