/** A page reached from a result carries the query: its words are marked. The script for that is loaded only then. */
export function markFound(main: HTMLElement, root: string): void {
  const query = new URLSearchParams(location.search).get('q');
  if (!query || main.querySelector('[data-search-form]')) return;
  void import('~/islands/search/markWords').then(({ markWords }) => markWords(main, query, root));
}
