import type { Filters } from '~/search/plan/facets';
import type { BookSearch, SearchOutcome } from '~/search/plan/searchBook';
import { definitionCard } from './definitionCard';
import { element } from './element';
import { facetChips } from './facetChips';
import { searchFailed, searchNotes } from './searchNotes';

interface Actions {
  /** Takes the query as it was typed. */
  readonly asTyped: () => void;
  readonly retry: () => void;
  readonly filter: (filters: Filters) => void;
  /** Address of the index of terms and sections. */
  readonly indexHref: string;
}

/** What stands above a list of results: notes on how the query was read, filters, a definition. */
export interface OutcomeFrame {
  readonly elements: readonly HTMLElement[];
  show(outcome: SearchOutcome, search: BookSearch, filters: Filters): void;
  showFailure(): void;
  /** Nothing is asked: `instead` stands there. */
  clear(...instead: readonly HTMLElement[]): void;
}

export function outcomeFrame(root: string, actions: Actions): OutcomeFrame {
  const notes = element('div', { class: 'search-notes' });
  const facets = element('div', { class: 'search-facets' });
  const above = element('div');
  const clear = (...instead: readonly HTMLElement[]): void => {
    notes.replaceChildren(...instead);
    facets.replaceChildren();
    above.replaceChildren();
  };
  return {
    elements: [notes, facets, above],
    clear,
    showFailure() {
      clear(searchFailed(actions));
    },
    show(outcome, search, filters) {
      // The chips are drawn anew; the one that was pressed keeps the focus.
      const pressed = document.activeElement?.getAttribute('data-chip');
      notes.replaceChildren(...searchNotes(outcome, actions));
      facets.replaceChildren(...facetChips(outcome.facets, filters, actions.filter));
      if (pressed) facets.querySelector<HTMLElement>(`[data-chip="${CSS.escape(pressed)}"]`)?.focus();
      const card = definitionCard(root, outcome, search);
      above.replaceChildren(...(card ? [card] : []));
    },
  };
}
