/** The words of one block, with the way back from offsets to the page. */
export interface TextRun {
  readonly text: string;
  readonly rangeOf: (start: number, end: number) => Range;
}

const SKIPPED =
  '.note, .permalink, .cite, .paragraph-link, nav, script, style, button, select, input, svg, [aria-hidden=true]';
const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, caption, summary, div, section';

/**
 * Text block by block, formulas whole: `Mg(TFSI)` and its lowered 2 are one word, as in the index, though the page has
 * them in two nodes. Offsets stay the same because every character stands for itself.
 */
export function findTextRuns(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  let nodes: { node: Text; at: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const flush = (): void => {
    if (text.trim() !== '') runs.push(textRun(text, nodes));
    nodes = [];
    text = '';
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own !== block) {
      flush();
      block = own;
    }
    nodes.push({ node, at: text.length });
    text += node.data;
  }
  flush();
  return runs;
}

function textRun(text: string, nodes: readonly { readonly node: Text; readonly at: number }[]): TextRun {
  const place = (offset: number, end: boolean): { node: Text; offset: number } | undefined => {
    const found = nodes.findLast(({ at }) => (end ? at < offset : at <= offset));
    return found && { node: found.node, offset: offset - found.at };
  };
  return {
    text,
    rangeOf(start, end) {
      const range = document.createRange();
      const from = place(start, false);
      const to = place(end, true);
      if (from && to) {
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
      }
      return range;
    },
  };
}
