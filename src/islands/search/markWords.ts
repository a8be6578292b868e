import { findTextRuns } from './findTextRuns';
import { matchTerms } from '~/search/plan/makeSnippet';
import { planQuery } from '~/search/plan/planQuery';
import { tokenise } from '~/search/text/tokenise';
import stylesheet from './markWords.css?url&no-inline';
import { element } from './element';
import { loadBookSearch } from './loadBookSearch';
import { loadStyles } from './loadStyles';

const NAME = 'found';

/** Marks what a query means in the page's text, formulas included, without touching the text; a button takes the marks away. */
export async function markWords(main: HTMLElement, query: string, root: string): Promise<void> {
  if (!('highlights' in CSS)) return;
  const { book } = await loadBookSearch(root);
  const { terms } = planQuery(query, book);
  const ranges: Range[] = [];
  for (const { text, rangeOf } of findTextRuns(main)) {
    const tokens = tokenise(text);
    matchTerms(tokens, terms, book.lexicon).forEach((term, index) => {
      const token = tokens[index];
      if (term >= 0 && token) ranges.push(rangeOf(token.start, token.end));
    });
  }
  if (ranges.length === 0) return;
  await loadStyles(stylesheet);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const clear = element('button', { type: 'button', class: 'clear-marks' }, `Clear marks for “${query.trim()}”`);
  clear.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    clear.remove();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    main.focus();
  });
  main.before(clear);
}
