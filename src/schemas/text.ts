import { z } from 'astro/zod';

/** Text that may hold the inline words of the book (`:chem`, `:term`, `:qty`, citations, mathematics, emphasis). */
export const richText = z.string().trim().min(1);

/** Lower-case words joined by hyphens: the form of every id and address part. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A place in the book: `chapter#block` or `chapter`. */
export const place = z
  .string()
  .regex(/^[a-z]+(?:\/[a-z]+)?(?:#[a-z0-9-]+)?$/, 'expected a place such as "deposition#sands-time"');
