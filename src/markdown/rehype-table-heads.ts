import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** In every table the first cell of a row names the row, as the head names the columns; screen readers say both. */
export default function rehypeTableHeads() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'thead') cellsOf(node).forEach((cell) => (cell.properties['scope'] = 'col'));
      if (node.tagName === 'tbody') {
        for (const row of elements(node)) {
          const first = elements(row)[0];
          if (first) Object.assign(first, { tagName: 'th', properties: { ...first.properties, scope: 'row' } });
        }
      }
    });
  };
}

const elements = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');
const cellsOf = (head: Element): Element[] => elements(head).flatMap(elements);
