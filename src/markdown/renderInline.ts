import { toHtml } from 'hast-util-to-html';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import rehypeBasePath from './rehype-base-path.ts';
import remarkChemistry from './remark-chemistry.ts';
import remarkCitations from './remark-citations.ts';
import remarkMathematics from './remark-mathematics.ts';
import remarkQuantities from './remark-quantities.ts';
import remarkTerms from './remark-terms.ts';

const base = process.env['BASE_PATH'] ?? '/';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMath)
  .use(remarkQuantities, { cited: false })
  .use(remarkChemistry)
  .use(remarkTerms)
  .use(remarkCitations)
  .use(remarkMathematics)
  .use(remarkRehype)
  .use(rehypeBasePath, { base });

const rendered = new Map<string, string>();

/**
 * Text from data or front matter to HTML, with the same words as a chapter; a lone paragraph loses its tags.
 * @param where what the text belongs to, named when it does not render
 * @throws Error when a word, reference, unit or formula is wrong
 */
export function renderInline(text: string, where = 'text'): string {
  const known = rendered.get(text);
  if (known !== undefined) return known;
  const file = new VFile({ value: text, path: where });
  const tree = processor.runSync(processor.parse(file), file);
  const html = toHtml(tree).replace(/^<p>([\s\S]*)<\/p>$/, (whole: string, inner: string) =>
    inner.includes('<p>') ? whole : inner,
  );
  rendered.set(text, html);
  return html;
}
