import { z } from 'astro/zod';
import { STRUCTURES } from '../domain/lattice/structures.ts';
import { slug } from './text.ts';
import { bound, unit } from './quantityValue.ts';

const source = z.strictObject({
  citation: z.string().min(10),
  doi: z.string().startsWith('10.').optional(),
  url: z.url().optional(),
  /** Table, record or sentence of the source that holds the value. */
  where: z.string().optional(),
});

/** How a value came to be: read off an instrument, calculated from others, or taken from a general compilation. */
export const evidence = z.enum(['measured', 'computed', 'textbook']);

const property = <T extends z.ZodType>(value: T, inUnit: z.ZodType<string> = unit) =>
  z.strictObject({ value, unit: inUnit, note: z.string().optional(), source, kind: evidence });

const number = property(z.number());
const word = z.literal('');

const properties = z.strictObject({
  molarMass: number,
  density: number,
  redoxPotential: number.optional(),
  meltingPoint: number.optional(),
  crystalStructure: property(z.enum([...STRUCTURES, 'layered hexagonal']), word),
  spaceGroup: property(z.string(), word),
  latticeConstants: property(z.strictObject({ a: z.number().positive(), c: z.number().positive().optional() })),
  surfaceEnergy: number.optional(),
  /** Facet, such as "(111)", to energy. */
  surfaceEnergyFacets: property(z.record(z.string().startsWith('('), z.number().positive())).optional(),
  youngsModulus: number.optional(),
  shearModulus: number.optional(),
  mohsHardness: number,
  crustalAbundance: number,
  electricalResistivity: number.optional(),
  electricalConductivity: number.optional(),
  /** Shannon's radii of the working cation, by number of neighbours. */
  ionicRadii: property(
    z.array(
      z.strictObject({
        coordination: z.int().positive(),
        crystalRadius: z.number().positive(),
        effectiveRadius: z.number().positive(),
      }),
    ),
  ).optional(),
  waterShellDistance: number.optional(),
  waterShellCoordination: number.optional(),
  /** First, second and third. */
  ionisationEnergies: property(z.tuple([z.number(), z.number(), z.number()])),
  price: number,
});
export type ElementProperties = z.infer<typeof properties>;

const refs = z.array(z.string()).min(1);
const printedNumber = z.strictObject({ value: z.number(), unit, bound: bound.optional(), refs });
const printedWord = z.strictObject({ value: z.string(), unit: word, refs });

/** What the review itself prints about the element. */
const printed = z.strictObject({
  volumetricCapacity: printedNumber.optional(),
  gravimetricCapacity: printedNumber.optional(),
  redoxPotential: printedNumber.optional(),
  crustalAbundance: printedNumber.optional(),
  meltingPoint: printedNumber.optional(),
  preferredPlane: printedWord.optional(),
  crystalStructure: printedWord.optional(),
});
export type PrintedAboutElement = z.infer<typeof printed>;

/** One of the six metals, or a material set beside them, with sourced properties. */
export const element = z.strictObject({
  symbol: z.string().regex(/^[A-Z][a-z]?$/),
  name: z.string(),
  slug,
  atomicNumber: z.int().positive(),
  family: z.enum(['monovalent', 'multivalent']).nullable(),
  role: z.enum(['anode', 'comparison']),
  charge: z.int().min(1).max(3),
  /** Host atoms that take up one ion, where it is more than one. */
  atomsPerIon: z.int().min(2).optional(),
  properties,
  printed,
});
export type Element = z.infer<typeof element>;
