import type { RecordEntry } from '~/search/data/BookIndex';
import type { BookSearch, SearchOutcome } from '~/search/plan/searchBook';
import type { Ranked } from '~/search/plan/rankRecords';
import { recordKinds } from '~/search/records/recordKinds';
import { element } from './element';

/** A result as a link: kind, title, where it stands, and the words that match. Text and paragraph come when they have loaded. */
export function resultLink(
  root: string,
  { record }: Ranked,
  { plan, query }: SearchOutcome,
  search: BookSearch,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  const asked = plan.corrections.length > 0 ? plan.corrected : query;
  const title = element('span', { class: 'result-title' }, record.title || '…');
  const snippet = element('span', { class: 'result-snippet' });
  const link = element(
    'a',
    { class: 'result', href: hrefOf(root, record, asked, record.anchor), ...attributes },
    element('span', { class: 'result-head' }, title, element('span', { class: 'result-kind' }, kindName(record))),
    element('span', { class: 'result-place' }, placeOf(record, search)),
    snippet,
  );
  whenNear(link, () => {
    void search.describe({ record, score: 0 }, plan).then(({ title: full, runs, anchor }) => {
      if (full !== '') title.textContent = record.kind === 'page' ? record.title : full;
      snippet.replaceChildren(...runs.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)));
      if (anchor !== undefined && record.kind !== 'page') link.href = hrefOf(root, record, asked, anchor);
    });
  });
  return link;
}

/** The words go along in the address, so that the page can mark them. */
function hrefOf(root: string, record: RecordEntry, query: string, anchor: string): string {
  const path = record.url.split('#')[0]?.slice(1) ?? '';
  return `${root}${path}?q=${encodeURIComponent(query.trim())}${anchor === '' ? '' : `#${anchor}`}`;
}

/** "Figure 2 B", "Reference 96", "Section". */
function kindName({ kind, anchor }: RecordEntry): string {
  const figure = /^fig-(\d+)(?:-([a-z]))?$/.exec(anchor);
  if (kind === 'figure' && figure) return `Figure ${figure[1] ?? ''}${figure[2] ? ` ${figure[2].toUpperCase()}` : ''}`;
  const reference = /^ref-(\d+)$/.exec(anchor);
  return reference ? `Reference ${reference[1] ?? ''}` : recordKinds[kind];
}

function placeOf(record: RecordEntry, { book }: BookSearch): string {
  const page = book.pages[record.page]?.title ?? '';
  const parent = record.parent === undefined ? undefined : book.records[record.parent]?.title;
  return [...(record.kind === 'page' ? [] : [page]), parent].filter(Boolean).join(' › ');
}

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once the element is about to be seen: a result that nobody scrolls to costs nothing. */
function whenNear(node: Element, act: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: '200px' },
  );
  waiting.set(node, act);
  observer.observe(node);
}
