import { z } from 'astro/zod';
import { place, richText, slug } from './text.ts';

const option = z.strictObject({ text: richText, right: z.literal(true).optional(), why: richText });

/** One self-test question: exactly one right option, a reason for each. */
export const question = z.strictObject({
  id: slug,
  /** Added by the loader: the file's name. */
  chapter: slug,
  kind: z.enum(['conceptual', 'quantitative', 'misconception']),
  objective: slug,
  taught: place.or(slug),
  stem: richText,
  options: z
    .array(option)
    .min(3)
    .max(5)
    .refine((options) => options.filter(({ right }) => right).length === 1, 'expected exactly one right option'),
});
export type Question = z.infer<typeof question>;
