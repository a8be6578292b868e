import type { Node } from 'unist';
import type { VFile } from 'vfile';

/**
 * Stops the build with file, line and column.
 * @throws VFileMessage always
 */
export function failAt(file: VFile, node: Node, rule: string, reason: string): never {
  const line = node.position?.start.line;
  const at =
    line === undefined ? '' : ` (${relative(file)}:${String(line)}:${String(node.position?.start.column ?? 1)})`;
  return file.fail(`${reason}${at}`, { place: node.position, ruleId: rule, source: 'anodes' });
}

/** The file's path from the project's root, as an author knows it. */
export function relative(file: VFile): string {
  const { path } = file;
  const at = path.lastIndexOf('content/');
  return at >= 0 ? path.slice(at) : path;
}

/** Runs `read`; what it throws becomes a failure at `node`. */
export function readAt<T>(file: VFile, node: Node, rule: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    return failAt(file, node, rule, error instanceof Error ? error.message : String(error));
  }
}
