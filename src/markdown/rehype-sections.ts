import type { Element, ElementContent, Root } from 'hast';
import { element } from './element.ts';

/** Wraps each second-level heading and what follows it in a section, and gives every heading a link to itself. */
export default function rehypeSections() {
  return (tree: Root): void => {
    const grouped: Root['children'] = [];
    let section: Element | undefined;
    for (const node of tree.children) {
      if (isHeading(node)) addPermalink(node);
      if (isHeading(node) && node.tagName === 'h2') {
        const id = String(node.properties['id']);
        section = element('section', { ariaLabelledBy: [id] }, node);
        grouped.push(section);
      } else if (section) section.children.push(node as ElementContent);
      else grouped.push(node);
    }
    tree.children = grouped;
  };
}

function isHeading(node: Root['children'][number]): node is Element {
  return (
    node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'h3') && node.properties['id'] !== undefined
  );
}

function addPermalink(heading: Element): void {
  const id = String(heading.properties['id']);
  heading.children.push(' ' as never);
  heading.children[heading.children.length - 1] = { type: 'text', value: ' ' };
  heading.children.push(
    element('a', { className: ['permalink'], href: `#${id}`, ariaLabel: 'Link to this section' }, '#'),
  );
}
