import type { Observation } from '../schemas/observation.ts';
import type { Reference } from '../schemas/reference.ts';
import { field, quantityFields, rangeFields, type Field } from './field.ts';
import { sourceFields } from './sourceFields.ts';

export function observationFields(references: readonly Reference[]): Field<Observation>[] {
  return [
    field('id', 'Address of the row: /data/#id.', ({ id }) => id),
    field('metal', 'Symbol of the metal plated.', ({ metal }) => metal),
    field(
      'scope',
      'study: seen in single studies; family: said of several metals together, without a current.',
      ({ scope }) => scope,
    ),
    field('morphology', 'Shape of the deposit, one word of a closed list.', ({ morphology }) => morphology),
    field('morphology_note', 'What was seen, in a sentence.', ({ morphologyNote }) => morphologyNote),
    field('plane', 'Plane of the metal that lies flat.', ({ plane }) => plane),
    ...rangeFields<Observation>(
      'current_density',
      'Current density during plating.',
      'mA cm^-2',
      ({ currentDensity }) => currentDensity,
    ),
    field('electrolyte', 'Electrolyte, as far as the review names it.', ({ electrolyte }) => electrolyte),
    field('electrolyte_class', 'Its class, one word of a closed list.', ({ electrolyteClass }) => electrolyteClass),
    field('substrate', 'What was plated on.', ({ substrate }) => substrate),
    ...quantityFields<Observation>(
      'temperature',
      'Temperature, where it is not room temperature.',
      '°C',
      ({ temperature }) => temperature,
    ),
    ...quantityFields<Observation>(
      'time',
      'Time of plating that the observation names.',
      's or min',
      ({ time }) => time,
    ),
    field('conditions', 'Method, conditions, and what contradicts the observation.', ({ conditions }) => conditions),
    ...sourceFields<Observation>(references),
  ];
}
