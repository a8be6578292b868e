import { getCollection } from 'astro:content';
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
  const observations = (await getCollection('observations')).map(({ data }) => data);
  const electrolytes = (await getCollection('electrolytes')).map(({ data }) => data);
  const interphases = (await getCollection('interphases')).map(({ data }) => data);
  const cells = (await getCollection('cells')).map(({ data }) => data);
  const about = (name: string) => {
    const resource = datapackage.resources.find((candidate) => candidate.name === name);
    if (!resource) throw new Error(`datapackage.json describes no "${name}".`);
    return { name, title: resource.title, description: resource.description };
  };
  return [
    dataSet({
      ...about('elements'),
      fields: elementFields(references),
      rows: elementRows(elements),
      records: elements,
    }),
    dataSet({ ...about('observations'), fields: observationFields(references), rows: observations }),
    dataSet({ ...about('electrolytes'), fields: electrolyteFields(references), rows: electrolytes }),
    dataSet({ ...about('interphases'), fields: interphaseFields(references), rows: interphases }),
    dataSet({ ...about('cells'), fields: cellFields(references), rows: cells }),
  ];
}
