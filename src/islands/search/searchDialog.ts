import { announce } from './announce';
import { definitionCard } from './definitionCard';
import { element } from './element';
import { emptyState } from './emptyState';
import { facetChips } from './facetChips';
import { groupByPage } from './groupByPage';
import { liveSearch, type SearchView } from './liveSearch';
import { optionList } from './optionList';
import { rememberSearch } from './recentSearches';
import { resultLink } from './resultLink';
import { readSearchState, writeSearchState, type SearchState } from './searchAddress';
import { searchFailed, searchNotes } from './searchNotes';
import { slashSwitch } from './slashKey';

const SHOWN = 12;

export interface SearchDialog {
  open(): void;
}

/** The search over the page: a combobox with a list of links, filters, and the way to all results. */
export function searchDialog(root: string): SearchDialog {
  let state: SearchState = readSearchState(new URLSearchParams());
  const input = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search the book',
    'aria-controls': 'search-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: 200,
    placeholder: 'Term, formula, number, name, question',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const form = element('form', { role: 'search', action: `${root}search/`, class: 'search-form' }, input, close);
  const status = element('p', { class: 'sr', role: 'status' });
  const notes = element('div', { class: 'search-notes' });
  const facets = element('div', { class: 'search-facets' });
  const above = element('div');
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': 'Results', class: 'search-list' });
  const all = element('a', { class: 'search-all' });
  const foot = element(
    'p',
    { class: 'search-foot' },
    all,
    element('span', { class: 'search-keys' }, '↑ ↓ to choose, Enter to open, Esc to close. '),
    slashSwitch(),
  );
  const scroller = element('div', { class: 'search-body', tabindex: '-1' }, notes, facets, above, list);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, status, scroller, foot);
  document.body.append(dialog);
  const options = optionList(input, list);

  const change = (part: Partial<SearchState>, now = false): void => {
    state = { ...state, ...part };
    live.ask(state, now);
  };
  const type = (query: string): void => {
    input.value = query;
    change({ query, asTyped: false }, true);
    input.focus();
  };
  const show = (view: SearchView): void => {
    dialog.toggleAttribute('data-busy', view.status === 'loading');
    if (view.status === 'loading') return;
    const address = writeSearchState(state);
    const indexHref = `${root}search/#a-z`;
    const actions = {
      asTyped: () => {
        change({ asTyped: true }, true);
        input.focus();
      },
      retry: live.retry,
      indexHref,
    };
    above.replaceChildren();
    if (view.status === 'ready') {
      const { outcome, search } = view;
      const pressed = document.activeElement?.getAttribute('data-chip');
      notes.replaceChildren(...searchNotes(outcome, actions));
      facets.replaceChildren(
        ...facetChips(outcome.facets, state.filters, (filters) => {
          change({ filters }, true);
        }),
      );
      if (pressed) facets.querySelector<HTMLElement>(`[data-chip="${pressed}"]`)?.focus();
      const card = definitionCard(root, outcome, search);
      if (card) above.append(card);
      const rows = groupByPage(outcome.ranked, state.filters.chapter.length === 1).slice(0, SHOWN);
      list.replaceChildren(
        ...rows.map((row) => {
          if (row.type === 'result')
            return resultLink(root, row.result, outcome, search, {
              role: 'option',
              'aria-selected': 'false',
              tabindex: '-1',
            });
          const { path = '/', title = '' } = search.book.pages[row.page] ?? {};
          const chapter = path.split('/')[1] ?? '';
          const more = writeSearchState({ ...state, filters: { ...state.filters, chapter: [chapter] } });
          return element(
            'a',
            {
              role: 'option',
              'aria-selected': 'false',
              tabindex: '-1',
              class: 'result-more',
              href: `${root}search/?${more}`,
            },
            `${String(row.count)} more in ${title}`,
          );
        }),
      );
      status.textContent = announce(outcome);
      all.textContent = outcome.ranked.length > 0 ? `All ${String(outcome.ranked.length)} results` : 'Search page';
    } else {
      facets.replaceChildren();
      list.replaceChildren();
      notes.replaceChildren(view.status === 'failed' ? searchFailed(actions) : emptyState(type));
      status.textContent = view.status === 'failed' ? 'The search could not be loaded.' : '';
      all.textContent = 'Search page';
    }
    all.href = `${root}search/${address === '' ? '' : `?${address}`}`;
    options.refresh();
    scroller.scrollTop = 0;
  };
  const live = liveSearch(root, show);

  input.addEventListener('input', () => {
    change({ query: input.value, asTyped: false });
  });
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) options.key(event);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(state.query);
    location.assign(`${root}search/?${writeSearchState({ ...state, query: input.value })}`);
  });
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('a')) return;
    rememberSearch(state.query);
    // A result on this very page moves the reader without a load: the dialog must not stay in the way.
    dialog.close();
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
      input.focus();
      live.ask(state, true);
    },
  };
}
