import type { APIRoute } from 'astro';
import { dataSets } from '~/components/dataSets';

export async function getStaticPaths() {
  return (await dataSets()).map(({ name, csv }) => ({ params: { name }, props: { csv } }));
}

/** `/data/observations.csv`. */
export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
