import { isNode, type Document } from 'yaml';

/** A way into data: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** The line, counted from 1, where a value stands in a YAML or JSON text; that of its nearest parent when it is missing. */
export function lineOf(document: Document, text: string, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return text.slice(0, node.range[0]).split('\n').length;
  }
  return 1;
}
