import { z } from 'astro/zod';
import { richText, slug } from './text.ts';

/** Front matter of a chapter. */
export const chapter = z.strictObject({
  title: z.string(),
  order: z.int().min(1).max(6),
  question: z.string(),
  answer: richText,
  description: z.string().max(160),
  objectives: z
    .array(z.strictObject({ id: slug, text: richText }))
    .min(3)
    .max(6),
  prerequisites: z.array(richText).min(1).max(5),
  takeaways: z.array(richText).min(4).max(8),
  furtherReading: z
    .array(z.strictObject({ ref: z.string(), why: richText }))
    .min(2)
    .max(6),
});
export type Chapter = z.infer<typeof chapter>;
