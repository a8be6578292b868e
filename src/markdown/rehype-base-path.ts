import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Links that start with "/" are meant from the book's front page, wherever the book is served. */
export default function rehypeBasePath({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    if (prefix === '') return;
    visit(tree, 'element', ({ properties }) => {
      const href = properties['href'];
      if (typeof href === 'string' && href.startsWith('/')) properties['href'] = prefix + href;
    });
  };
}
