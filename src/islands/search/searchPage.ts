import { announce } from './announce';
import { element } from './element';
import { groupByPage } from './groupByPage';
import { liveSearch, type SearchView } from './liveSearch';
import { outcomeFrame } from './outcomeFrame';
import { rememberSearch } from './recentSearches';
import { rowLink } from './rowLink';
import { readSearchState, writeSearchState, type SearchState } from './searchAddress';

const STEP = 20;

/** The search as a page: its address is the search, its results one ordered list of plain links. */
export function searchPage(root: string, form: HTMLFormElement, results: HTMLElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let state = readSearchState(new URLSearchParams(location.search));
  const status = element('p', { role: 'status', class: 'search-status' });
  const list = element('ol', { class: 'search-list', 'data-search-results': true });
  const more = element('button', { type: 'button', class: 'search-action', hidden: true }, 'Show more');

  const change = (part: Partial<SearchState>, now = false): void => {
    state = { ...state, ...part };
    history.replaceState(null, '', `?${writeSearchState(state)}`);
    live.ask(state, now);
  };
  const show = (view: SearchView): void => {
    results.toggleAttribute('data-busy', view.status === 'loading');
    if (view.status === 'loading') return;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = '';
    if (view.status === 'failed') frame.showFailure();
    else if (view.status === 'empty') frame.clear();
    else {
      const { outcome, search } = view;
      status.textContent = announce(outcome);
      frame.show(outcome, search, state.filters);
      const rows = groupByPage(outcome.ranked, state.filters.chapter.length === 1);
      const context = { root, state, outcome, search };
      const extend = (): HTMLElement[] => {
        const from = list.children.length;
        const added = rows.slice(from, from + STEP).map((row) => element('li', {}, rowLink(row, context)));
        list.append(...added);
        more.hidden = list.children.length >= rows.length;
        return added;
      };
      extend();
      more.onclick = () => extend()[0]?.querySelector('a')?.focus();
    }
  };

  const live = liveSearch(root, show);
  const frame = outcomeFrame(root, {
    asTyped: () => {
      change({ asTyped: true }, true);
    },
    retry: live.retry,
    filter: (filters) => {
      change({ filters }, true);
    },
    indexHref: '#a-z',
  });
  results.append(status, ...frame.elements, list, more);

  input.value = state.query;
  input.addEventListener('input', () => {
    change({ query: input.value, asTyped: false });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    change({ query: input.value }, true);
  });
  addEventListener('popstate', () => {
    state = readSearchState(new URLSearchParams(location.search));
    input.value = state.query;
    live.ask(state, true);
  });
  if (state.query === '') input.focus();
  live.ask(state, true);
}
