import { toString } from 'mdast-util-to-string';
import type { TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';

/**
 * What stands between the brackets of `:word[…]`, as written: Markdown has no say inside a formula
 * (`_x` is an index there, not emphasis), so the source is read rather than the parsed children.
 */
export function directiveText(node: TextDirective, file: VFile): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const source = start === undefined || end === undefined ? '' : String(file.value).slice(start, end);
  const label = /^:[\w-]+\[([\s\S]*)\](?:\{[^{}]*\})?$/.exec(source)?.[1];
  return decodeEntities(label ?? toString(node)).trim();
}

function decodeEntities(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
