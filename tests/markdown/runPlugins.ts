import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { pagePlugins } from '../../src/markdown/plugins.ts';

const { remarkPlugins, rehypePlugins } = pagePlugins('/anodes/');
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkPlugins as PluggableList)
  .use(remarkRehype)
  .use(rehypePlugins as PluggableList);

/** A chapter's text through the plugins of the book, in their order, as the page's HTML. */
export function runPlugins(text: string): string {
  const file = new VFile({ value: text, path: '/book/content/chapters/sample.mdx' });
  return `${toHtml(processor.runSync(processor.parse(file), file))}\n`;
}
