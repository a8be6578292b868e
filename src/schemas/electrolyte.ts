import { z } from 'astro/zod';
import { metalOrZinc } from './metal.ts';
import { quantityValue } from './quantityValue.ts';
import { place, slug } from './text.ts';

export const ELECTROLYTE_FAMILIES = [
  'conventional',
  'high-concentration',
  'localized high-concentration',
  'weakly solvating',
  'high-entropy',
  'strongly solvating',
  'weakly ion-pairing',
  'chloride complex',
  'chloride-free',
  'noncorrosive',
  'borohydride',
  'ionic liquid',
  'molten salt',
  'solid-state',
  'cosolvent',
  'additive',
  'functional',
] as const;

/** An electrolyte, a family of electrolytes or an additive that the review names. */
export const electrolyte = z.strictObject({
  id: slug,
  name: z.string(),
  family: z.enum(ELECTROLYTE_FAMILIES),
  salt: z.string().nullable(),
  solvent: z.string().nullable(),
  concentration: quantityValue.nullable(),
  additives: z.array(z.string()).optional(),
  metals: z.array(metalOrZinc).min(1),
  /** What the cation keeps beside it: solvent alone, an anion in contact, aggregates, or chloride. */
  solvation: z.enum(['SSIP', 'CIP', 'AGG', 'chloro complex']).nullable(),
  /** Ions known to be present, as formulas. */
  species: z.array(z.string()),
  coulombicEfficiency: quantityValue.nullable(),
  conductivity: quantityValue.nullable(),
  /** `of` says what the voltage belongs to. */
  window: quantityValue.extend({ of: z.string() }).nullable(),
  temperature: quantityValue.optional(),
  ssipShare: quantityValue.optional(),
  note: z.string(),
  refs: z.array(z.string()).min(1),
  where: place,
});
export type Electrolyte = z.infer<typeof electrolyte>;
