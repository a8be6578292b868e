import remarkDirective from 'remark-directive';
import remarkMath from 'remark-math';
import rehypeBasePath from './rehype-base-path.ts';
import rehypeFailOnMessages from './rehype-fail-on-messages.ts';
import rehypeSections from './rehype-sections.ts';
import rehypeTableHeads from './rehype-table-heads.ts';
import remarkChemistry from './remark-chemistry.ts';
import remarkCitations from './remark-citations.ts';
import remarkMathematics from './remark-mathematics.ts';
import remarkQuantities from './remark-quantities.ts';
import remarkTerms from './remark-terms.ts';
import remarkVocabulary from './remark-vocabulary.ts';
import remarkWrittenIds from './remark-written-ids.ts';

/** What chapters, figures and portraits go through, in order. */
export function pagePlugins(base: string) {
  return {
    remarkPlugins: [
      remarkDirective,
      remarkMath,
      remarkVocabulary,
      remarkWrittenIds,
      remarkQuantities,
      remarkChemistry,
      [remarkTerms, { notes: true }],
      [remarkCitations, { target: 'page', notes: true }],
      remarkMathematics,
    ],
    rehypePlugins: [rehypeSections, rehypeTableHeads, [rehypeBasePath, { base }], rehypeFailOnMessages],
  };
}
