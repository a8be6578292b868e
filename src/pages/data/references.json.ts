import { getCollection } from 'astro:content';
import { citedIn } from '~/components/citedIn';

/** The bibliography as data: CSL-JSON with metals, topics and methods, and the blocks of the book that cite each work. */
export async function GET(): Promise<Response> {
  const places = await citedIn();
  const references = (await getCollection('references'))
    .map(({ data }) => ({
      ...data,
      citedIn: (places.get(data.id) ?? []).map(({ page, block }) => (block ? `${page}#${block}` : page)),
    }))
    .sort((a, b) => a.number - b.number);
  return Response.json(references);
}
