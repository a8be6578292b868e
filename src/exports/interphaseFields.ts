import { writeNumber } from '../domain/quantity/writeNumber.ts';
import type { Interphase } from '../schemas/interphase.ts';
import type { Reference } from '../schemas/reference.ts';
import { field, list, quantityFields, type Field } from './field.ts';
import { sourceFields } from './sourceFields.ts';

export function interphaseFields(references: readonly Reference[]): Field<Interphase>[] {
  return [
    field('id', 'Address of the row: /data/#id.', ({ id }) => id),
    field('name', 'What the book calls it.', ({ name }) => name),
    field('structure', 'How the film is built, one of a closed list.', ({ structure }) => structure),
    field('components', 'Compounds in it, in plain notation.', ({ components }) => list(components)),
    field('metals', 'Symbols of the metals it stands on.', ({ metals }) => list(metals)),
    field(
      'origin',
      'in situ: grown in the cell; artificial: made before assembly; empty where not said.',
      ({ origin }) => origin,
    ),
    ...quantityFields<Interphase>(
      'thickness',
      'Thickness of the film or foil.',
      'nm or µm',
      ({ thickness }) => thickness,
    ),
    field('properties', 'Printed properties, each as name = value unit.', ({ properties }) =>
      list(
        properties.map(
          ({ quantity, bound = '', value, unit }) => `${quantity} = ${bound}${writeNumber(value)} ${unit}`,
        ),
      ),
    ),
    field('note', 'What is said of it, in a sentence.', ({ note }) => note),
    ...sourceFields<Interphase>(references),
  ];
}
