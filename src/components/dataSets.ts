import { getCollection, type CollectionEntry } from 'astro:content';
import { cellFields } from '~/exports/cellFields';
import { dataSet, type DataSet } from '~/exports/dataSet';
import { electrolyteFields } from '~/exports/electrolyteFields';
import { elementFields, elementRows } from '~/exports/elementFields';
import { interphaseFields } from '~/exports/interphaseFields';
import { observationFields } from '~/exports/observationFields';
import { METALS } from '~/schemas/metal';
import datapackage from '@content/data/datapackage.json';

/** Collections come in the order of their ids; the book's is another. */
const ORDER: readonly string[] = [...METALS, 'Zn', 'C'];

/** All files of data that the book offers, made from the collections. */
export async function dataSets(): Promise<DataSet[]> {
  const references = (await getCollection('references')).map(({ data }) => data);
  const elements = (await getCollection('elements'))
    .map(({ data }) => data)
    .sort((a, b) => ORDER.indexOf(a.symbol) - ORDER.indexOf(b.symbol));
  const rowsOf = async <Name extends 'observations' | 'electrolytes' | 'interphases' | 'cells'>(name: Name): Promise<CollectionEntry<Name>['data'][]> =>
    (await getCollection(name)).map(({ data }) => data);
  const about = (name: string) => {
    const resource = datapackage.resources.find((candidate) => candidate.name === name);
    if (!resource) throw new Error(`datapackage.json describes no "${name}".`);
    return { name, title: resource.title, description: resource.description };
  };
  return [
    dataSet({ ...about('elements'), fields: elementFields(references), rows: elementRows(elements), records: elements }),
    dataSet({ ...about('observations'), fields: observationFields(references), rows: await rowsOf('observations') }),
    dataSet({ ...about('electrolytes'), fields: electrolyteFields(references), rows: await rowsOf('electrolytes') }),
    dataSet({ ...about('interphases'), fields: interphaseFields(references), rows: await rowsOf('interphases') }),
    dataSet({ ...about('cells'), fields: cellFields(references), rows: await rowsOf('cells') }),
  ];
}
