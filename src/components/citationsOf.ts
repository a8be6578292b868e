import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { CitedAt } from '~/markdown/remark-citations';

/** Everything that a chapter cites, its figures included, in reading order of the chapter, then of the figures. */
export async function citationsOf(chapter: CollectionEntry<'chapters'>): Promise<CitedAt[]> {
  const figures = (await getCollection('figures')).filter((figure) => figure.data.chapter === chapter.id);
  const pages = await Promise.all([chapter, ...figures].map((entry) => render(entry)));
  return pages.flatMap((page) => (page.remarkPluginFrontmatter['citations'] as CitedAt[] | undefined) ?? []);
}
