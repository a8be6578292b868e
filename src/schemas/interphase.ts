import { z } from 'astro/zod';
import { metal } from './metal.ts';
import { quantityValue } from './quantityValue.ts';
import { place, slug } from './text.ts';

export const INTERPHASE_STRUCTURES = [
  'mosaic',
  'multilayer',
  'monolithic',
  'bilayer',
  'organic-rich',
  'inorganic-rich',
  'biphasic',
  'inorganic hybrid',
  'polymer hybrid',
  'hybrid-cation',
  'composite foil',
  'component',
  'unspecified',
] as const;

/** A film on a metal, a component of one, or a foil built to grow one. */
export const interphase = z.strictObject({
  id: slug,
  name: z.string(),
  structure: z.enum(INTERPHASE_STRUCTURES),
  components: z.array(z.string()),
  thickness: quantityValue.nullable(),
  properties: z.array(quantityValue.extend({ quantity: z.string() })),
  metals: z.array(metal).min(1),
  origin: z.enum(['in situ', 'artificial']).nullable(),
  note: z.string(),
  refs: z.array(z.string()).min(1),
  where: place,
});
export type Interphase = z.infer<typeof interphase>;
