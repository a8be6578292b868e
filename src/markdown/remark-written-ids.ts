import type { Heading, ListItem, Node, Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './failAt.ts';

const WRITTEN_ID = /\s*\[#([A-Za-z0-9-]+)\]\s*$/;

/**
 * `## Sand’s time [#sands-time]`: gives headings, paragraphs and list items the id that is written at their end.
 * A heading without one, and an id that stands twice, fail the build.
 */
export default function remarkWrittenIds() {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    visit(tree, (node) => {
      if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'listItem') return;
      const id = node.type === 'listItem' ? takeItemId(node) : takeId(node);
      if (id === undefined) {
        if (node.type !== 'heading') return;
        failAt(file, node, 'heading-id', 'A heading without an id: expected "## Words [#words]".');
      }
      if (seen.has(id)) failAt(file, node, 'duplicate-id', `The id "${id}" stands twice in this file.`);
      seen.add(id);
      setId(node, id);
      return node.type === 'listItem' ? undefined : SKIP;
    });
  };
}

/** A list item's id is the one at the end of its first paragraph: item and paragraph share one address. */
function takeItemId(item: ListItem): string | undefined {
  const first = item.children[0];
  return first?.type === 'paragraph' ? takeId(first) : undefined;
}

function takeId(node: Heading | Paragraph): string | undefined {
  const last = node.children.at(-1) as Text | undefined;
  if (last?.type !== 'text') return undefined;
  const match = WRITTEN_ID.exec(last.value);
  if (match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}

function setId(node: Node, id: string): void {
  const data = (node.data ??= {}) as { hProperties?: Record<string, unknown> };
  data.hProperties = { ...data.hProperties, id };
}
