import type { SearchOutcome } from '~/search/plan/searchBook';
import { element } from './element';

interface Actions {
  /** Takes the query as it was typed. */
  readonly asTyped: () => void;
  readonly retry: () => void;
  /** Address of the index of terms and sections. */
  readonly indexHref: string;
}

/** What the reader should know about how the query was read: corrections, words that are not in the book, trouble. */
export function searchNotes(
  { plan, query, rung, ranked }: SearchOutcome,
  { asTyped, retry, indexHref }: Actions,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (plan.corrections.length > 0) {
    notes.push(
      element(
        'p',
        {},
        'Results for ',
        element('b', {}, plan.corrected.trim()),
        '. ',
        button(`Search for “${query.trim()}” instead?`, asTyped),
      ),
    );
  }
  if (plan.unknown.length > 0)
    notes.push(element('p', {}, `Not in this book: ${plan.unknown.map((word) => `“${word}”`).join(', ')}.`));
  if (rung === 'titles') {
    notes.push(
      element(
        'p',
        { class: 'search-trouble' },
        'The full index could not be loaded, so these are matches in titles and names only. ',
        button('Try again', retry),
      ),
    );
  }
  if (ranked.length === 0) notes.push(nothingFound(rung === 'titles', indexHref));
  return notes;
}

/** The whole search failed: the index of terms and sections is plain HTML and always there. */
export function searchFailed({ retry, indexHref }: Omit<Actions, 'asTyped'>): HTMLElement {
  const dev = import.meta.env.DEV
    ? ' There is no index in development: run “npm run build” and “npm run preview”.'
    : '';
  return element(
    'p',
    { class: 'search-trouble' },
    `The search could not be loaded.${dev} `,
    button('Try again', retry),
    ' or look in the ',
    element('a', { href: indexHref }, 'index of terms and sections'),
    '.',
  );
}

function nothingFound(titlesOnly: boolean, indexHref: string): HTMLElement {
  const said = titlesOnly ? 'No title or name matches.' : 'Nothing found with these words and filters.';
  return element(
    'p',
    {},
    `${said} Fewer or simpler words may help, a formula (Mg(TFSI)2), an abbreviation (LHCE), an author and year; or look in the `,
    element('a', { href: indexHref }, 'index of terms and sections'),
    '.',
  );
}

function button(text: string, action: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', class: 'search-action' }, text);
  node.addEventListener('click', action);
  return node;
}
