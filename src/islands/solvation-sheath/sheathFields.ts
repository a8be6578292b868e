import { LIQUIDS } from '../../domain/sheath/liquids.ts';
import { choice, flag, number } from '../shared/widgetFields.ts';
import type { StateOf } from '../shared/widgetFields.ts';

const cation = {
  label: 'Cation',
  options: { Li: 'Li⁺', Na: 'Na⁺', K: 'K⁺', Mg: 'Mg²⁺', Ca: 'Ca²⁺', Al: 'Al³⁺' },
} as const;
const liquid = { label: 'Electrolyte', options: LIQUIDS } as const;
const concentration = { label: 'Salt concentration', unit: 'M', min: 0.1, max: 5.5, step: 0.1 } as const;
const form = { label: 'Complex', options: { one: 'one metal ion', two: 'two, joined by chloride' } } as const;

/** Most neighbours that any shell has. */
export const MOST_STEPS = 8;

/** Inputs of the widget, and what stands in its address. The second set counts only while two shells are compared. */
export const sheathFields = {
  cation: choice({ ...cation, initial: 'Li' }),
  liquid: choice({ ...liquid, initial: 'ordinary' }),
  c: number({ ...concentration, initial: 1 }),
  form: choice({ ...form, initial: 'one' }),
  compare: flag({ label: 'Set a second one beside it', initial: false }),
  cation2: choice({ ...cation, initial: 'Mg' }),
  liquid2: choice({ ...liquid, initial: 'ordinary' }),
  c2: number({ ...concentration, initial: 0.5 }),
  form2: choice({ ...form, initial: 'one' }),
  step: number({ label: 'Neighbours that have left', unit: '', min: 0, max: MOST_STEPS, step: 1, initial: 0 }),
} as const;

export type SheathState = StateOf<typeof sheathFields>;
/** What one of the two shells is made of. */
export type Asked = Pick<SheathState, 'cation' | 'liquid' | 'c' | 'form'>;

export const firstOf = ({ cation, liquid, c, form }: SheathState): Asked => ({ cation, liquid, c, form });
export const secondOf = ({ cation2, liquid2, c2, form2 }: SheathState): Asked => ({
  cation: cation2,
  liquid: liquid2,
  c: c2,
  form: form2,
});
