import { getCollection } from 'astro:content';
import type { Metal } from '~/schemas/metal';

/** Everything in the data that concerns one metal, and the places of the book where it is told. */
export async function metalRecords(symbol: Metal) {
  const about = ({ metals }: { metals: readonly string[] }): boolean => metals.includes(symbol);
  const observations = (await getCollection('observations'))
    .map(({ data }) => data)
    .filter(({ metal }) => metal === symbol);
  const electrolytes = (await getCollection('electrolytes')).map(({ data }) => data).filter(about);
  const interphases = (await getCollection('interphases')).map(({ data }) => data).filter(about);
  const cells = (await getCollection('cells'))
    .map(({ data }) => data)
    .filter((cell) => (cell.kind === 'cell' ? cell.metal === symbol : about(cell)));
  const disputes = (await getCollection('disputes')).map(({ data }) => data).filter(about);
  const references = (await getCollection('references')).map(({ data }) => data).filter(about);
  const places = [...observations, ...electrolytes, ...interphases, ...cells, ...disputes].map(({ where }) => where);
  return { observations, electrolytes, interphases, cells, disputes, references, places };
}
