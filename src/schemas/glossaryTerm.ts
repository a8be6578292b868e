import { z } from 'astro/zod';
import { metalOrZinc } from './metal.ts';
import { richText, slug } from './text.ts';

/** One term: its names feed the links in the text and the search. */
export const glossaryTerm = z.strictObject({
  id: slug,
  term: z.string(),
  abbreviation: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  formula: z.string().optional(),
  definition: richText,
  seeAlso: z.array(slug).default([]),
  refs: z.array(z.string()).default([]),
  metals: z.array(metalOrZinc).default([]),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
/** A term as its author wrote it, with nothing filled in. */
export type WrittenTerm = z.input<typeof glossaryTerm>;
