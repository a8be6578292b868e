import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { checkWorkedNumber } from '../computed/checkWorkedNumber.ts';
import { parseQuantity } from '../domain/quantity/parseQuantity.ts';
import { typesetQuantity } from '../domain/quantity/typesetQuantity.ts';
import { didYouMean } from '../domain/text/nearest.ts';
import { directiveText } from './directiveText.ts';
import { element } from './element.ts';
import { failAt, readAt } from './failAt.ts';
import { replaceDirective } from './replaceDirective.ts';

/** Where a number without a citation may come from: the element data, or a value chosen to illustrate. */
const ORIGINS = ['elements', 'example'];
const BLOCKS = new Set(['paragraph', 'tableRow', 'heading']);

/**
 * `:qty[2.61 mA cm^-2]`: a checked, unbreakable quantity. It needs a source: a citation in its block,
 * `{from=elements}`, `{from=example}`, or `{calc=…}`, which is compared with the computed number.
 */
export default function remarkQuantities({ cited = true }: { cited?: boolean } = {}) {
  return (tree: Root, file: VFile): void => {
    visitParents(tree, 'textDirective', (node: TextDirective, ancestors) => {
      if (node.name !== 'qty') return;
      const source = directiveText(node, file);
      const quantity = readAt(file, node, 'quantity', () => parseQuantity(source));
      const { from, calc } = node.attributes ?? {};
      if (calc)
        readAt(file, node, 'worked-number', () => {
          checkWorkedNumber(calc, quantity);
        });
      else if (from) {
        if (!ORIGINS.includes(from))
          failAt(file, node, 'quantity-source', `Unknown source "${from}" of a quantity.${didYouMean(from, ORIGINS)}`);
      } else if (cited && !hasCitation(ancestors, file)) {
        failAt(
          file,
          node,
          'quantity-source',
          `"${source}" has no source: cite one in the same paragraph, or write {from=elements}, {from=example} or {calc=…}.`,
        );
      }
      const runs = typesetQuantity(quantity).map(({ text, raised }) => (raised ? element('sup', {}, text) : text));
      replaceDirective(node, element('span', { className: ['qty'] }, ...runs));
    });
  };
}

function hasCitation(ancestors: readonly Node[], file: VFile): boolean {
  const block = ancestors.findLast(({ type }) => BLOCKS.has(type));
  const { start, end } = block?.position ?? {};
  return /\[@[a-z]/.test(String(file.value).slice(start?.offset ?? 0, end?.offset ?? 0));
}
