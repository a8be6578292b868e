import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import type { InlineMath, Math as DisplayMath } from 'mdast-util-math';
import temml from 'temml';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { element } from './element.ts';
import { failAt, readAt } from './failAt.ts';

const EQUATION_ID = /^eq-[a-z0-9-]+$/;

/** `$…$` and `$$ eq-id … $$` become MathML: no script, no fonts; broken TeX fails the build. */
export default function remarkMathematics() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'inlineMath') {
        const math = readAt(file, node, 'tex', () => mathml(node.value, false));
        setHtml(node, element('span', { className: ['math'] }, math));
      }
      if (node.type === 'math') {
        const id = node.meta?.trim() ?? '';
        if (!EQUATION_ID.test(id))
          failAt(file, node, 'equation-id', 'An equation without an id: expected "$$ eq-name" on its first line.');
        const math = readAt(file, node, 'tex', () => mathml(node.value, true));
        setHtml(
          node,
          element('div', { className: ['equation'], id, tabIndex: 0, role: 'group', ariaLabel: 'Equation' }, math),
        );
      }
    });
  };
}

function mathml(tex: string, displayMode: boolean): Element {
  const html = temml.renderToString(tex, { displayMode, throwOnError: true, annotate: false });
  const math = fromHtml(html, { fragment: true }).children[0];
  if (math?.type !== 'element') throw new Error(`"${tex}" gave no mathematics`);
  return withoutStyles(math);
}

/** The page's content security policy forbids style attributes; the fonts do without them. */
function withoutStyles(node: Element): Element {
  const { style: _style, ...properties } = node.properties;
  const children = node.children.map((child) => (child.type === 'element' ? withoutStyles(child) : child));
  return { ...node, properties, children };
}

function setHtml(node: InlineMath | DisplayMath, { tagName, properties, children }: Element): void {
  node.data = { hName: tagName, hProperties: properties, hChildren: children };
}
