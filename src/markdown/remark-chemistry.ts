import type { Element } from 'hast';
import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseFormula } from '../domain/chemistry/parseFormula.ts';
import { speakFormula } from '../domain/chemistry/speakFormula.ts';
import { directiveText } from './directiveText.ts';
import { element } from './element.ts';
import { readAt } from './failAt.ts';
import { loadLibrary } from './library-fs.ts';
import { replaceDirective } from './replaceDirective.ts';

/**
 * `:chem[Mg(TFSI)2]`: real sub- and superscripts, a name for screen readers, and a link to the glossary
 * where the formula has an entry. Copied text reads `Mg(TFSI)2`.
 */
export default function remarkChemistry() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'textDirective', (node: TextDirective) => {
      if (node.name !== 'chem') return;
      const source = directiveText(node, file);
      replaceDirective(
        node,
        readAt(file, node, 'formula', () => formulaElement(source)),
      );
    });
  };
}

function formulaElement(source: string): Element {
  const { terms, termIdByFormula } = loadLibrary();
  const termId = termIdByFormula.get(source);
  const runs = parseFormula(source).map(({ text, level }) => (level === 'base' ? text : element(level, {}, text)));
  const name = (termId && nameOf(terms.get(termId)?.term)) ?? speakFormula(source);
  const formula = element('span', { className: ['chem'], role: 'img', ariaLabel: name }, ...runs);
  return termId ? element('a', { className: ['term'], href: `/glossary/#${termId}` }, formula) : formula;
}

/** The term as a spoken name, unless the term is itself a formula. */
function nameOf(term: string | undefined): string | undefined {
  return term !== undefined && /^[a-z]{4}/.test(term) ? term : undefined;
}
