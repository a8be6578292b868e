import { z } from 'astro/zod';
import { richText, slug } from './text.ts';

/** Front matter of a figure; its caption and panels are the body. */
export const figure = z.strictObject({
  id: slug,
  chapter: slug,
  title: richText,
  alt: z.string().min(20, 'expected a text alternative of at least 20 characters'),
  differs: richText,
  /** How panels stand on a wide screen: in a grid, family beside family, or the first across the whole width and the rest in threes or pairs. */
  arrangement: z.enum(['grid', 'families', 'lead', 'pairs']).default('grid'),
});
export type Figure = z.infer<typeof figure>;
