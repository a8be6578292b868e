import { render, type CollectionEntry } from 'astro:content';
import type { CitedAt } from '~/markdown/remark-citations';

/** Ids of the references that one text cites, each once, in the order of the text. */
export async function refsCitedBy(entry: CollectionEntry<'widgets'> | CollectionEntry<'figures'>): Promise<string[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  const cited = (remarkPluginFrontmatter['citations'] as CitedAt[] | undefined) ?? [];
  return [...new Set(cited.map(({ ref }) => ref))];
}
