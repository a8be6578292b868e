import { z } from 'astro/zod';
import { metalOrZinc } from './metal.ts';

/** What a work is about, and how it was found out, as far as its title or the review says. */
export const TOPICS = [
  'deposition',
  'texture',
  'electrolyte',
  'interphase',
  'composite anode',
  'cell',
  'corrosion',
  'transport',
  'reference data',
] as const;
export const METHODS = [
  'electron microscopy',
  'optical microscopy',
  'operando measurement',
  'titration and gas analysis',
  'ultrasonic imaging',
  'electrochemical kinetics',
  'simulation',
  'machine learning',
] as const;

const correction = z.strictObject({
  field: z.string(),
  printed: z.string(),
  corrected: z.string(),
  why: z.string(),
});

/** One entry of the bibliography: CSL-JSON, with the review's number and the metals it is about. */
export const reference = z.strictObject({
  id: z.string().regex(/^[a-z]+\d{4}[a-z]?$/, 'expected first author and year, such as "bai2016"'),
  number: z.int().positive(),
  type: z.enum(['article-journal', 'book']),
  author: z.array(z.strictObject({ family: z.string(), given: z.string().optional() })).min(1),
  authorsTruncated: z.literal(true).optional(),
  title: z.string(),
  'container-title': z.string().optional(),
  'container-title-short': z.string().optional(),
  volume: z.string().optional(),
  page: z.string().optional(),
  edition: z.string().optional(),
  publisher: z.string().optional(),
  ISBN: z.string().optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int()])]) }),
  DOI: z.string().startsWith('10.').optional(),
  URL: z.url().optional(),
  PMID: z.string().optional(),
  metals: z.array(metalOrZinc),
  topics: z.array(z.enum(TOPICS)).min(1),
  methods: z.array(z.enum(METHODS)),
  corrections: z.array(correction).optional(),
});
export type Reference = z.infer<typeof reference>;
