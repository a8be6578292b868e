import { element } from './element';
import { forgetSearches, recentSearches } from './recentSearches';

const EXAMPLES = ['SEI', 'why does magnesium not form dendrites', 'Mg(TFSI)2', '53.4 Wh/kg', 'Aurbach 2000'];

/** What the dialog shows before anything is typed: recent searches, or examples of what can be asked. */
export function emptyState(choose: (query: string) => void): HTMLElement {
  const recent = recentSearches();
  const list = element('ul', { class: 'search-suggestions' });
  for (const query of recent.length > 0 ? recent : EXAMPLES) {
    const suggestion = element('button', { type: 'button', class: 'search-chip' }, query);
    suggestion.addEventListener('click', () => {
      choose(query);
    });
    list.append(element('li', {}, suggestion));
  }
  const panel = element(
    'div',
    { class: 'search-empty' },
    element(
      'p',
      {},
      recent.length > 0 ? 'Searched before on this device' : 'A term, a formula, a number, a name, or a question',
    ),
    list,
  );
  if (recent.length > 0) {
    const forget = element('button', { type: 'button', class: 'search-action' }, 'Forget these');
    forget.addEventListener('click', () => {
      forgetSearches();
      panel.replaceWith(emptyState(choose));
    });
    panel.append(forget);
  }
  return panel;
}
