import { z } from 'astro/zod';

const source = z.strictObject({
  citation: z.string(),
  doi: z.string().startsWith('10.').optional(),
  url: z.url().optional(),
  where: z.string().optional(),
});

/** A property with its unit, its source and how it is known. */
const property = z.strictObject({
  value: z.unknown(),
  unit: z.string(),
  note: z.string().optional(),
  source,
  kind: z.enum(['measured', 'computed', 'textbook']),
});

const printed = z.strictObject({
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  bound: z.enum(['<', '>', '~']).optional(),
  refs: z.array(z.string()),
});

/** One element of content/data/elements.json: the six metals, zinc and graphite. */
export const element = z.strictObject({
  symbol: z.string(),
  name: z.string(),
  slug: z.string(),
  atomicNumber: z.int().positive(),
  family: z.enum(['monovalent', 'multivalent']).nullable(),
  role: z.enum(['anode', 'comparison']),
  charge: z.int().positive(),
  atomsPerIon: z.int().positive().optional(),
  properties: z.record(z.string(), property),
  printed: z.record(z.string(), printed),
});
export type Element = z.infer<typeof element>;
