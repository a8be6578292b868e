import type { Ranked } from '~/search/plan/rankRecords';

/** Results of one page before "more on this page". */
const PER_PAGE = 3;

export type ResultRow =
  | { readonly type: 'result'; readonly result: Ranked }
  /** Stands after the third result of a page. */
  | { readonly type: 'more'; readonly page: number; readonly count: number };

/** The list as shown: in order, but no page takes more than three places unless it is the only one asked for. */
export function groupByPage(ranked: readonly Ranked[], onePage: boolean): ResultRow[] {
  if (onePage) return ranked.map((result) => ({ type: 'result', result }));
  const counts = new Map<number, number>();
  ranked.forEach(({ record: { page } }) => counts.set(page, (counts.get(page) ?? 0) + 1));
  const shown = new Map<number, number>();
  return ranked.flatMap((result): ResultRow[] => {
    const { page } = result.record;
    const place = (shown.get(page) ?? 0) + 1;
    shown.set(page, place);
    const rest = (counts.get(page) ?? 0) - PER_PAGE;
    if (place > PER_PAGE) return [];
    return place === PER_PAGE && rest > 0
      ? [
          { type: 'result', result },
          { type: 'more', page, count: rest },
        ]
      : [{ type: 'result', result }];
  });
}
