import type { Electrolyte } from '../schemas/electrolyte.ts';
import type { Reference } from '../schemas/reference.ts';
import { field, list, quantityFields, type Field } from './field.ts';
import { sourceFields } from './sourceFields.ts';

export function electrolyteFields(references: readonly Reference[]): Field<Electrolyte>[] {
  return [
    field('id', 'Address of the row: /data/#id.', ({ id }) => id),
    field('name', 'What the book calls it.', ({ name }) => name),
    field('family', 'Design idea, one of a closed list.', ({ family }) => family),
    field('metals', 'Symbols of the metals it serves.', ({ metals }) => list(metals)),
    field('salt', 'Salt, in plain notation.', ({ salt }) => salt),
    field('solvent', 'Solvent.', ({ solvent }) => solvent),
    field('additives', 'Additives.', ({ additives }) => list(additives)),
    ...quantityFields<Electrolyte>(
      'concentration',
      'Concentration of the salt.',
      'M',
      ({ concentration }) => concentration,
    ),
    field(
      'solvation',
      'SSIP, CIP, AGG or chloro complex: what the cation keeps beside it.',
      ({ solvation }) => solvation,
    ),
    field('species', 'Ions known to be present.', ({ species }) => list(species)),
    ...quantityFields<Electrolyte>(
      'ssip_share',
      'Share of ions free of their partner.',
      '%',
      ({ ssipShare }) => ssipShare,
    ),
    ...quantityFields<Electrolyte>(
      'coulombic_efficiency',
      'Coulombic efficiency of plating and stripping.',
      '%',
      (row) => row.coulombicEfficiency,
    ),
    ...quantityFields<Electrolyte>(
      'conductivity',
      'Ionic conductivity.',
      'mS cm^-1',
      ({ conductivity }) => conductivity,
    ),
    ...quantityFields<Electrolyte>('voltage', 'Voltage that it bears.', 'V', ({ window }) => window),
    field('voltage_of', 'What the voltage belongs to.', ({ window }) => window?.of),
    ...quantityFields<Electrolyte>(
      'temperature',
      'Temperature that the review names.',
      '°C',
      ({ temperature }) => temperature,
    ),
    field('note', 'What it does, in a sentence.', ({ note }) => note),
    ...sourceFields<Electrolyte>(references),
  ];
}
