import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { renderInline } from './renderInline.ts';

/** Definition text as a note: no links (the note is hidden from assistive technology, the term itself is the link). */
export function renderNote(text: string): ElementContent[] {
  const tree = fromHtml(renderInline(text), { fragment: true });
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
