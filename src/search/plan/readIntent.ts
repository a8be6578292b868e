import type { RecordKind } from '../records/recordKinds.ts';
import type { Token } from '../text/tokenise.ts';

const KIND_WORDS: Readonly<Record<string, RecordKind>> = {
  figure: 'figure',
  figures: 'figure',
  fig: 'figure',
  diagram: 'figure',
  drawing: 'figure',
  picture: 'figure',
  illustration: 'figure',
  table: 'table',
  tables: 'table',
  tabulated: 'table',
  widget: 'widget',
  widgets: 'widget',
  calculator: 'widget',
  interactive: 'widget',
  glossary: 'term',
  define: 'term',
  definition: 'term',
  reference: 'reference',
  references: 'reference',
  ref: 'reference',
  refs: 'reference',
  paper: 'reference',
  papers: 'reference',
  article: 'reference',
  citation: 'reference',
  doi: 'reference',
  quiz: 'question',
  exercise: 'question',
};

export interface Intent {
  readonly kinds: readonly RecordKind[];
  readonly direct: readonly string[];
  /** Indexes of the tokens that said so and need not be looked for. */
  readonly spent: ReadonlySet<number>;
}

/** What kind of thing the query wants, and what it names by number: `table of capacities`, `ref 12`, `[12]`, `fig. 3g`. */
export function readIntent(query: string, tokens: readonly Token[], authors: ReadonlySet<string>): Intent {
  const kinds = new Set<RecordKind>();
  const spent = new Set<number>();
  tokens.forEach(({ kind, word }, index) => {
    const meant = KIND_WORDS[word];
    if (kind === 'doi') kinds.add('reference');
    // A lone "table" is a word to look for.
    if (meant === undefined || tokens.length === 1) return;
    kinds.add(meant);
    spent.add(index);
  });
  const year = tokens.some(({ kind, key }) => kind === 'number' && /^(?:19|20)\d\d$/.test(key));
  if (tokens.some(({ kind, word }) => kind === 'word' && authors.has(word)) && (year || /\bet al\b/i.test(query)))
    kinds.add('reference');
  const direct = [
    ...[...query.matchAll(/^\s*\[?(?:ref(?:erence)?s?\.?\s*)\[?(\d{1,3})\]?\s*$|^\s*\[(\d{1,3})\]\s*$/gi)].map(
      (match) => `/references/#ref-${match[1] ?? match[2] ?? ''}`,
    ),
    ...[...query.matchAll(/\bfig(?:ure|\.)?\s*(\d)\s*\(?([a-i])?\)?\s*$/gi)].map(
      (match) => `#fig-${match[1] ?? ''}${match[2] ? `-${match[2].toLowerCase()}` : ''}`,
    ),
  ];
  return { kinds: [...kinds], direct, spent };
}
