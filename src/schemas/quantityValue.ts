import { z } from 'astro/zod';
import { parseUnit } from '../domain/quantity/parseQuantity.ts';

/** A unit in plain notation (`mA cm^-2`) that the book can typeset; "1" for a pure number. */
export const unit = z.string().superRefine((text, context) => {
  try {
    if (text !== '1') parseUnit(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
});

/** What a printed number is when it is no plain value: below, above or about. */
export const bound = z.enum(['<', '>', '≤', '≥', '~']);

/** One number with its unit. */
export const quantityValue = z.strictObject({ value: z.number(), unit, bound: bound.optional() });
export type QuantityValue = z.infer<typeof quantityValue>;

/** An interval of one quantity; a single value has `min` = `max`, an open end is null. */
export const quantityRange = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit,
  bound: bound.optional(),
});
export type QuantityRange = z.infer<typeof quantityRange>;
