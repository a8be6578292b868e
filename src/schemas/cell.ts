import { z } from 'astro/zod';
import { metal } from './metal.ts';
import { bound, quantityValue, unit } from './quantityValue.ts';
import { place, slug } from './text.ts';

const refs = z.array(z.string()).min(1);

/** A cell that was built or estimated. Energies of different levels do not share a basis. */
const demonstrated = z.strictObject({
  id: slug,
  kind: z.literal('cell'),
  chemistry: z.string(),
  metal,
  /** What the energy is counted on: the whole cell, active material alone, or an estimate for a cell. */
  level: z.enum(['cell', 'material', 'estimate']),
  specificEnergy: quantityValue.nullable(),
  cycles: z.int().positive().optional(),
  anodeFree: z.literal(true).optional(),
  anodeThickness: quantityValue.optional(),
  currentDensity: quantityValue.optional(),
  temperature: quantityValue.optional(),
  conditions: z.string(),
  refs,
  where: place,
});

/** What a cell is asked for: one value, or an interval. */
const target = z.strictObject({
  id: slug,
  kind: z.literal('target'),
  quantity: z.string(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  bound: bound.optional(),
  unit,
  metals: z.array(metal).min(1),
  note: z.string(),
  refs,
  where: place,
});

/** One row of the cells: demonstrated, or wanted. */
export const cell = z.discriminatedUnion('kind', [demonstrated, target]);
export type Cell = z.infer<typeof cell>;
export type DemonstratedCell = z.infer<typeof demonstrated>;
export type CellTarget = z.infer<typeof target>;
