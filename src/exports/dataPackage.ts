import type { DataSet } from './dataSet.ts';

interface Package {
  readonly resources: readonly object[];
}

/**
 * The description of all files, as served beside them (Frictionless Data Package): the JSON files as written by hand,
 * and a CSV file for each data set with the columns that it really has.
 */
export function dataPackage<T extends Package>(written: T, sets: readonly DataSet[]): T {
  const tables = sets.map(({ name, title, description, fields }) => ({
    name: `${name}-csv`,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title,
    description,
    schema: {
      fields: fields.map(({ name: column, type, unit, description: meaning }) => ({
        name: column,
        type,
        ...(unit && { unit }),
        description: meaning,
      })),
      missingValues: [''],
    },
  }));
  return { ...written, resources: [...written.resources, ...tables] };
}
