import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { renderInline } from './renderInline.ts';

/** Inline text for places where no link can be followed (a margin note, a summary): links become their words, citations go. */
export function renderUnlinked(text: string, where?: string): string {
  return toHtml(unlinkedContent(text, where));
}

/** The same as nodes. */
export function unlinkedContent(text: string, where?: string): ElementContent[] {
  const tree = fromHtml(renderInline(text, where), { fragment: true });
  return withoutLinks(tree.children as ElementContent[]);
}

function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    if (node.properties['className']?.toString().includes('cite')) return [];
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}
