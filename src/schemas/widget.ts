import { z } from 'astro/zod';
import { richText } from './text.ts';

/** Front matter of a widget's page; what it shows, its model and its sources are the body. */
export const widget = z.strictObject({
  title: richText,
  order: z.int().positive(),
  /** The question that the widget answers. */
  question: richText,
  description: z.string().max(155),
  /** What to try first, for the gallery. */
  tryThis: richText,
  /** Shown in the card under "Model and limits": one sentence each. */
  limits: z.array(richText).min(1),
});
export type WidgetAbout = z.infer<typeof widget>;
