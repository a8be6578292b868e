import type { Element } from 'hast';
import type { TextDirective } from 'mdast-util-directive';

/** Makes a directive come out as `html`, whatever it held. */
export function replaceDirective(node: TextDirective, { tagName, properties, children }: Element): void {
  node.data = { ...node.data, hName: tagName, hProperties: properties, hChildren: children };
  node.children = [];
}
