import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import datapackage from '@content/data/datapackage.json';
import { dataSets } from '~/components/dataSets';
import { dataPackage } from '~/exports/dataPackage';

export async function getStaticPaths() {
  const sets = await dataSets();
  const references = (await getCollection('references')).map(({ data }) => data).sort((a, b) => a.number - b.number);
  const files: [string, unknown][] = [
    ...sets.map(({ name, records }): [string, unknown] => [name, records]),
    ['references', references],
    ['datapackage', dataPackage(datapackage, sets)],
  ];
  return files.map(([name, content]) => ({ params: { name }, props: { content } }));
}

/** `/data/observations.json`; `/data/datapackage.json` describes them all. */
export const GET: APIRoute<{ content: unknown }> = ({ props }) =>
  new Response(`${JSON.stringify(props.content, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
