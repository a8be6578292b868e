import { METAL_BITS } from '~/search/data/BookIndex';
import type { Filters } from '~/search/plan/facets';
import { isRecordKind } from '~/search/records/recordKinds';

/** What is asked for. Its address is a link: `/search/?q=dendrites&metal=K&kind=section.figure`. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  /** The reader insists on a spelling. */
  readonly asTyped: boolean;
}

const LONGEST = 200;

/** Reads a state from any address; what makes no sense is left out. */
export function readSearchState(params: URLSearchParams): SearchState {
  const list = (key: string): string[] => (params.get(key) ?? '').split('.').filter(Boolean);
  return {
    query: (params.get('q') ?? '').slice(0, LONGEST),
    filters: {
      kind: list('kind').filter(isRecordKind),
      metal: list('metal').flatMap(
        (written) => METAL_BITS.find((symbol) => symbol.toLowerCase() === written.toLowerCase()) ?? [],
      ),
      chapter: list('chapter').filter((slug) => /^[a-z-]+$/.test(slug)),
    },
    asTyped: params.get('exact') === '1',
  };
}

/** The query of a state's address, without "?"; empty parts are left out. */
export function writeSearchState({ query, filters, asTyped }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const [key, values] of Object.entries(filters) as [string, readonly string[]][])
    if (values.length > 0) params.set(key, values.join('.'));
  if (asTyped) params.set('exact', '1');
  return params.toString();
}
