import { openBuiltSearch } from './openBuiltSearch.ts';
import { figuresOf, readQueries, scoreQueries, type Figures } from './scoreQueries.ts';

/** `node tests/search/quality.ts [dist] [queries.json]` prints how well the built search answers the test queries. */
const [dist = 'dist', file] = process.argv.slice(2);
const scored = await scoreQueries(
  file ? readQueries(new URL(file, `file://${process.cwd()}/`)) : readQueries(),
  await openBuiltSearch(dist),
);
const row = (name: string, { queries, mrr, first, three, none }: Figures): string =>
  `${name.padEnd(22)} ${String(queries).padStart(3)}  MRR@10 ${mrr.toFixed(3)}  @1 ${first.toFixed(3)}  @3 ${three.toFixed(3)}  nothing ${String(none)}`;

console.log(row('all', figuresOf(scored)));
console.log(row('grade 3', figuresOf(scored.filter(({ query }) => query.grade === 3))));
for (const kind of new Set(scored.map(({ query }) => query.kind)))
  console.log(row(`  ${kind}`, figuresOf(scored.filter(({ query }) => query.kind === kind))));
for (const { query, rank, results, top } of scored) {
  if (rank !== 1)
    console.log(
      `${query.id} "${query.q}" (grade ${String(query.grade)}): ${rank ? `place ${String(rank)}` : 'not in ten'} of ${String(results)}; ${top.join(' ')}`,
    );
}
