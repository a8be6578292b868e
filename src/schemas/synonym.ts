import { z } from 'astro/zod';
import { slug } from './text.ts';

/**
 * Names that readers use and the glossary does not list, or the glossary lists and the search must not take.
 * An id of the glossary extends that term; any other id starts a concept of its own and needs a name.
 */
export const synonym = z.strictObject({
  id: slug,
  name: z.string().optional(),
  forms: z.array(z.string().trim().min(1)).default([]),
  /** Names of the term that mean something else to a reader who searches. */
  not: z.array(z.string().trim().min(1)).default([]),
  /** Terms that this one is a part or kind of: a mention of it is a mention of them, and who asks for it may want them too. */
  within: z.array(slug).default([]),
});
export type Synonym = z.infer<typeof synonym>;
export const synonyms = z.array(synonym);
