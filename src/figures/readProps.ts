import type { z } from 'astro/zod';

/**
 * Parses what an author wrote in a tag.
 * @throws Error with file, line, block, prop and what was expected
 */
export function readProps<T extends z.ZodType>(block: string, schema: T, props: Record<string, unknown>): z.infer<T> {
  const { source = 'unknown place', ...written } = props;
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || 'props'}: ${message}`);
  throw new Error(`<${block}> at ${String(source)}: ${issues.join('; ')}`);
}
