import { getCollection, render } from 'astro:content';
import type { CitedAt } from '~/markdown/remark-citations';
import { citationsOf } from './citationsOf';

/** A block that cites a reference. */
export interface CitingPlace {
  readonly page: string;
  readonly title: string;
  /** The block's id, where it has one. */
  readonly block: string | undefined;
}

/** For every reference, the blocks that cite it: chapters in order, then the metals' portraits. */
export async function citedIn(): Promise<ReadonlyMap<string, CitingPlace[]>> {
  const places = new Map<string, CitingPlace[]>();
  const add = (page: string, title: string, citations: readonly CitedAt[]): void => {
    for (const { ref, block } of citations) {
      const known = places.get(ref) ?? [];
      if (known.some((place) => place.page === page && place.block === block)) continue;
      places.set(ref, [...known, { page, title, block }]);
    }
  };
  const chapters = (await getCollection('chapters')).sort((a, b) => a.data.order - b.data.order);
  for (const chapter of chapters) add(`/${chapter.id}/`, chapter.data.title, await citationsOf(chapter));
  const metals = (await getCollection('metals')).sort((a, b) => a.data.order - b.data.order);
  for (const metal of metals) {
    const { remarkPluginFrontmatter } = await render(metal);
    add(
      `/metals/${metal.id}/`,
      metal.data.title,
      (remarkPluginFrontmatter['citations'] as CitedAt[] | undefined) ?? [],
    );
  }
  return places;
}
