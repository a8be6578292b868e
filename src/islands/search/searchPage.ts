import { announce } from './announce';
import { definitionCard } from './definitionCard';
import { element } from './element';
import { facetChips } from './facetChips';
import { groupByPage } from './groupByPage';
import { liveSearch, type SearchView } from './liveSearch';
import { rememberSearch } from './recentSearches';
import { resultLink } from './resultLink';
import { readSearchState, writeSearchState, type SearchState } from './searchAddress';
import { searchFailed, searchNotes } from './searchNotes';

const FIRST = 20;
const STEP = 20;

/** The search as a page: its address is the search, its results one ordered list of plain links. */
export function searchPage(root: string, form: HTMLFormElement, results: HTMLElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let state = readSearchState(new URLSearchParams(location.search));
  let limit = FIRST;
  const status = element('p', { role: 'status', class: 'search-status' });
  const notes = element('div', { class: 'search-notes' });
  const facets = element('div', { class: 'search-facets' });
  const above = element('div');
  const list = element('ol', { class: 'search-list', 'data-search-results': true });
  const more = element('button', { type: 'button', class: 'search-action', hidden: true }, 'Show more');
  results.append(status, notes, facets, above, list, more);

  const change = (part: Partial<SearchState>, now = false): void => {
    state = { ...state, ...part };
    limit = FIRST;
    history.replaceState(null, '', `?${writeSearchState(state)}`);
    live.ask(state, now);
  };
  const show = (view: SearchView): void => {
    results.toggleAttribute('data-busy', view.status === 'loading');
    if (view.status === 'loading') return;
    const actions = {
      asTyped: () => {
        change({ asTyped: true }, true);
      },
      retry: live.retry,
      indexHref: '#a-z',
    };
    above.replaceChildren();
    more.hidden = true;
    if (view.status !== 'ready') {
      facets.replaceChildren();
      list.replaceChildren();
      notes.replaceChildren(...(view.status === 'failed' ? [searchFailed(actions)] : []));
      status.textContent = '';
      return;
    }
    const { outcome, search } = view;
    const pressed = document.activeElement?.getAttribute('data-chip');
    status.textContent = announce(outcome);
    notes.replaceChildren(...searchNotes(outcome, actions));
    facets.replaceChildren(
      ...facetChips(outcome.facets, state.filters, (filters) => {
        change({ filters }, true);
      }),
    );
    if (pressed) facets.querySelector<HTMLElement>(`[data-chip="${pressed}"]`)?.focus();
    const card = definitionCard(root, outcome, search);
    if (card) above.append(card);
    const rows = groupByPage(outcome.ranked, state.filters.chapter.length === 1);
    const draw = (from: number): HTMLElement[] =>
      rows.slice(from, limit).map((row) => {
        if (row.type === 'result') return element('li', {}, resultLink(root, row.result, outcome, search));
        const { path = '/', title = '' } = search.book.pages[row.page] ?? {};
        const wider = writeSearchState({
          ...state,
          filters: { ...state.filters, chapter: [path.split('/')[1] ?? ''] },
        });
        return element(
          'li',
          { class: 'result-more-item' },
          element('a', { class: 'result-more', href: `?${wider}` }, `${String(row.count)} more in ${title}`),
        );
      });
    list.replaceChildren(...draw(0));
    more.hidden = rows.length <= limit;
    more.onclick = () => {
      const from = limit;
      limit += STEP;
      const added = draw(from);
      list.append(...added);
      added[0]?.querySelector('a')?.focus();
      more.hidden = rows.length <= limit;
    };
  };
  const live = liveSearch(root, show);

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
