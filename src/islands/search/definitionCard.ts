import type { BookSearch, SearchOutcome } from '~/search/plan/searchBook';
import { element } from './element';

/** The glossary's definition, above the list, when the query is one of its terms. */
export function definitionCard(
  root: string,
  { definition }: SearchOutcome,
  search: BookSearch,
): HTMLElement | undefined {
  if (!definition) return undefined;
  const text = element('p');
  const card = element(
    'aside',
    { class: 'search-definition', 'aria-label': 'Definition' },
    element(
      'p',
      { class: 'definition-term' },
      element('a', { href: root + definition.url.slice(1) }, definition.title),
      ' ',
      element('span', { class: 'result-kind' }, 'Glossary'),
    ),
    text,
  );
  void search.read({ record: definition, score: 0 }).then(
    ({ definition: said, text: whole }) => {
      text.textContent = said || whole;
    },
    () => {
      card.remove();
    },
  );
  return card;
}
