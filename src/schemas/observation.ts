import { z } from 'astro/zod';
import { metalOrZinc } from './metal.ts';
import { quantityRange, quantityValue } from './quantityValue.ts';
import { place, slug } from './text.ts';

export const MORPHOLOGIES = [
  'whisker',
  'moss',
  'tree',
  'sphere',
  'platelet',
  'fibre',
  'sheet-amorphous',
  'polyhedron',
  'granular',
  'dense-flat',
  'protrusion',
  'healed-smooth',
  'textured',
  'dendrite-free',
  'not-described',
] as const;

export const ELECTROLYTE_CLASSES = [
  'ester',
  'ether',
  'grignard',
  'apc',
  'borohydride',
  'ionic liquid',
  'molten salt',
  'other',
  'several',
  'unspecified',
] as const;

/** A deposit seen in the literature, as the review reports it. */
export const observation = z.strictObject({
  id: slug,
  metal: metalOrZinc,
  /** `study`: seen in one study; `family`: said of several metals together, without a current. */
  scope: z.enum(['study', 'family']),
  electrolyte: z.string(),
  electrolyteClass: z.enum(ELECTROLYTE_CLASSES),
  substrate: z.string().optional(),
  currentDensity: quantityRange.nullable(),
  morphology: z.enum(MORPHOLOGIES),
  morphologyNote: z.string(),
  /** Plane of the metal that lies flat. */
  plane: z
    .string()
    .regex(/^\(\d{3}\)$/)
    .optional(),
  temperature: quantityValue.optional(),
  time: quantityValue.optional(),
  conditions: z.string(),
  refs: z.array(z.string()).min(1),
  where: place,
});
export type Observation = z.infer<typeof observation>;
