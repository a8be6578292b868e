import { z } from 'astro/zod';
import { metal } from './metal.ts';
import { place, richText, slug } from './text.ts';

const claim = z.strictObject({ statement: richText, conditions: richText, refs: z.array(z.string()).min(1) });

/** Contested evidence: two claims, the conditions of each, and what would decide between them. */
export const dispute = z.strictObject({
  id: slug,
  title: richText,
  metals: z.array(metal).min(1),
  claims: z.tuple([claim, claim]),
  decides: richText,
  where: place,
});
export type Dispute = z.infer<typeof dispute>;
