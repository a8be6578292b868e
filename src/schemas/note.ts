import { z } from 'astro/zod';
import { richText, slug } from './text.ts';

/** A place where the review's numbers or reference numbers look wrong, and how to check it. */
export const note = z.strictObject({
  id: slug,
  title: richText,
  where: richText,
  printed: richText,
  found: richText,
  why: richText,
  effect: richText,
  refs: z.array(z.string()).default([]),
});
export type Note = z.infer<typeof note>;
