import { announce } from './announce';
import { element } from './element';
import { emptyState } from './emptyState';
import { groupByPage } from './groupByPage';
import { liveSearch, type SearchView } from './liveSearch';
import { optionList } from './optionList';
import { outcomeFrame } from './outcomeFrame';
import { rememberSearch } from './recentSearches';
import { rowLink } from './rowLink';
import { readSearchState, writeSearchState, type SearchState } from './searchAddress';
import { slashSwitch } from './slashKey';

const SHOWN = 12;
const OPTION = { role: 'option', 'aria-selected': 'false', tabindex: '-1' };

export interface SearchDialog {
  open(): void;
}

/** The search over the page: a combobox with a list of links, filters, and the way to all results. */
export function searchDialog(root: string): SearchDialog {
  let state: SearchState = readSearchState(new URLSearchParams());
  const input = comboboxInput();
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const form = element('form', { role: 'search', action: `${root}search/`, class: 'search-form' }, input, close);
  const status = element('p', { class: 'sr', role: 'status' });
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': 'Results', class: 'search-list' });
  const all = element('a', { class: 'search-all' });
  const keys = element('span', { class: 'search-keys' }, '↑ ↓ to choose, Enter to open, Esc to close. ');

  const change = (part: Partial<SearchState>, now = false): void => {
    state = { ...state, ...part };
    live.ask(state, now);
  };
  const type = (query: string): void => {
    input.value = query;
    input.focus();
    change({ query, asTyped: false }, true);
  };
  const show = (view: SearchView): void => {
    dialog.toggleAttribute('data-busy', view.status === 'loading');
    if (view.status === 'loading') return;
    const address = writeSearchState(state);
    all.href = `${root}search/${address === '' ? '' : `?${address}`}`;
    all.textContent = 'Search page';
    list.replaceChildren();
    status.textContent = '';
    if (view.status === 'ready') {
      const { outcome, search } = view;
      frame.show(outcome, search, state.filters);
      const rows = groupByPage(outcome.ranked, state.filters.chapter.length === 1).slice(0, SHOWN);
      list.replaceChildren(...rows.map((row) => rowLink(row, { root, state, outcome, search }, OPTION)));
      status.textContent = announce(outcome);
      if (outcome.ranked.length > 0) all.textContent = `All ${String(outcome.ranked.length)} results`;
    } else if (view.status === 'failed') frame.showFailure();
    else frame.clear(emptyState(type));
    options.refresh();
    scroller.scrollTop = 0;
  };

  const live = liveSearch(root, show);
  const frame = outcomeFrame(root, {
    asTyped: () => {
      input.focus();
      change({ asTyped: true }, true);
    },
    retry: live.retry,
    filter: (filters) => {
      change({ filters }, true);
    },
    indexHref: `${root}search/#a-z`,
  });
  const scroller = element('div', { class: 'search-body', tabindex: '-1' }, ...frame.elements, list);
  const foot = element('p', { class: 'search-foot' }, all, keys, slashSwitch());
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, status, scroller, foot);
  document.body.append(dialog);
  const options = optionList(input, list);

  input.addEventListener('input', () => {
    change({ query: input.value, asTyped: false });
  });
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) options.key(event);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
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

function comboboxInput(): HTMLInputElement {
  return element('input', {
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
}
