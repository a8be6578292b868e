import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../domain/text/nearest.ts';
import { failAt, relative } from './failAt.ts';

/** The blocks an author may write in MDX, and no others. */
export const BLOCKS = [
  'Contrast',
  'DataTable',
  'Dispute',
  'Figure',
  'KeyIdea',
  'OpenQuestion',
  'Panel',
  'Widget',
] as const;

/** The words that stand inside a line. */
export const WORDS = ['chem', 'qty', 'term'] as const;

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']);

/**
 * Keeps chapters readable as plain text: no imports, no code, no HTML, no unknown blocks or words.
 * Each block learns where it stands (`source`), so that its wrapper can name file and line.
 */
export default function remarkVocabulary() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (CODE.has(node.type)) {
        failAt(
          file,
          node,
          'vocabulary',
          'Code or HTML in a text: chapters hold words, the book’s own blocks and nothing else.',
        );
      }
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkBlock(node, file);
      if (node.type === 'textDirective') {
        if ((WORDS as readonly string[]).includes(node.name)) return;
        if (isWord(node))
          failAt(
            file,
            node,
            'vocabulary',
            `":${node.name}" is not a word of this book.${didYouMean(node.name, WORDS)}`,
          );
        if (parent && index !== undefined) parent.children[index] = { type: 'text', value: `:${node.name}` };
      }
    });
  };
}

function checkBlock(node: MdxJsxFlowElement | MdxJsxTextElement, file: VFile): void {
  const name = node.name ?? '';
  if (!(BLOCKS as readonly string[]).includes(name)) {
    failAt(file, node, 'vocabulary', `<${name}> is not a block of this book.${didYouMean(name, BLOCKS)}`);
  }
  const spread = node.attributes.find(({ type }) => type === 'mdxJsxExpressionAttribute');
  if (spread) failAt(file, node, 'vocabulary', `<${name}> holds code among its props.`);
  const line = String(node.position?.start.line ?? 0);
  node.attributes.push({ type: 'mdxJsxAttribute', name: 'source', value: `${relative(file)}:${line}` });
}

/** ":30" in a time is text; ":chme[LiF]" is a misspelt word. */
function isWord(node: TextDirective): boolean {
  return node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0;
}
