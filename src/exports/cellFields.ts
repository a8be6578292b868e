import type { Cell, CellTarget, DemonstratedCell } from '../schemas/cell.ts';
import type { Reference } from '../schemas/reference.ts';
import { field, list, quantityFields, type Field, type Value } from './field.ts';
import { sourceFields } from './sourceFields.ts';

const ofCell =
  <T>(read: (cell: DemonstratedCell) => T) =>
  (row: Cell): T | undefined =>
    row.kind === 'cell' ? read(row) : undefined;

const target = (name: string, description: string, read: (row: CellTarget) => Value): Field<Cell> =>
  field(name, description, (row) => (row.kind === 'target' ? read(row) : undefined));

export function cellFields(references: readonly Reference[]): Field<Cell>[] {
  return [
    field('id', 'Address of the row: /data/#id.', ({ id }) => id),
    field('kind', 'cell: built or estimated; target: asked for.', ({ kind }) => kind),
    field('metals', 'Symbols of the metals concerned.', (row) => (row.kind === 'cell' ? row.metal : list(row.metals))),
    field(
      'chemistry',
      'Chemistry of the cell.',
      ofCell(({ chemistry }) => chemistry),
    ),
    field(
      'level',
      'Basis of the energy: cell, material or estimate. Never compare across levels.',
      ofCell(({ level }) => level),
    ),
    ...quantityFields<Cell>(
      'specific_energy',
      'Energy per mass on that basis.',
      'Wh kg^-1',
      ofCell(({ specificEnergy }) => specificEnergy),
    ),
    ...quantityFields<Cell>(
      'anode_thickness',
      'Thickness of the metal foil.',
      'µm',
      ofCell(({ anodeThickness }) => anodeThickness),
    ),
    {
      name: 'cycles',
      type: 'integer',
      unit: 'cycles',
      description: 'Cycles shown.',
      value: ofCell(({ cycles }) => cycles),
    },
    {
      name: 'anode_free',
      type: 'boolean',
      description: 'Whether it was built without anode metal.',
      value: ofCell(({ anodeFree }) => anodeFree ?? false),
    },
    ...quantityFields<Cell>(
      'current_density',
      'Current density of the cell.',
      'mA cm^-2',
      ofCell(({ currentDensity }) => currentDensity),
    ),
    ...quantityFields<Cell>(
      'temperature',
      'Temperature of the cell.',
      '°C',
      ofCell(({ temperature }) => temperature),
    ),
    target('quantity', 'What a target is about.', ({ quantity }) => quantity),
    target('target_value', 'Target, where it is one number.', ({ value }) => value),
    target('target_min', 'Lower end of a target that is an interval.', ({ min }) => min),
    target('target_max', 'Upper end of it.', ({ max }) => max),
    target('target_bound', 'What a target is when it is no plain value: <, >, ≤, ≥.', ({ bound }) => bound),
    target('target_unit', 'Unit of the target; 1 for a ratio.', ({ unit }) => unit),
    field('note', 'Conditions of a cell, or remark on a target.', (row) =>
      row.kind === 'cell' ? row.conditions : row.note,
    ),
    ...sourceFields<Cell>(references),
  ];
}
