import { z } from 'astro/zod';
import { metal } from './metal.ts';
import { richText } from './text.ts';

/** Front matter of a metal's portrait; its numbers come from data. */
export const metalPortrait = z.strictObject({
  title: z.string(),
  symbol: metal,
  order: z.int().min(1).max(6),
  description: z.string().max(160),
  inOneLine: richText,
});
export type MetalPortrait = z.infer<typeof metalPortrait>;
