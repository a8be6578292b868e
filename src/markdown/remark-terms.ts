import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../domain/text/nearest.ts';
import { element } from './element.ts';
import { failAt } from './failAt.ts';
import { foldName, loadLibrary, type Library } from './library-fs.ts';
import { unlinkedContent } from './renderUnlinked.ts';
import { replaceDirective } from './replaceDirective.ts';

/**
 * `:term[SEI]` links to the glossary. The first use of a term in a chapter also carries its definition
 * as a margin note; the page's script shows the same note in place on narrow screens.
 */
export default function remarkTerms({ notes = false }: { notes?: boolean } = {}) {
  return (tree: Root, file: VFile): void => {
    const library = loadLibrary();
    const noted = new Set<string>();
    visit(tree, 'textDirective', (node: TextDirective) => {
      if (node.name !== 'term') return;
      const id = resolveTerm(node, library, file);
      const words = toString(node);
      const link = element('a', { className: ['term'], href: `/glossary/#${id}` }, words);
      const definition = library.terms.get(id)?.definition;
      if (!notes || noted.has(id) || definition === undefined) {
        replaceDirective(node, link);
        return;
      }
      noted.add(id);
      const note = unlinkedContent(firstSentence(definition));
      replaceDirective(
        node,
        element(
          'span',
          { className: ['noted'] },
          link,
          element(
            'span',
            { className: ['note'], ariaHidden: 'true' },
            element('b', {}, library.terms.get(id)?.term ?? words),
            ' ',
            ...note,
          ),
        ),
      );
    });
  };
}

function resolveTerm(node: TextDirective, library: Library, file: VFile): string {
  const written = node.attributes?.['id'];
  if (written) {
    if (library.terms.has(written)) return written;
    return failAt(file, node, 'term', `No term has the id "${written}".${didYouMean(written, library.terms.keys())}`);
  }
  const words = foldName(toString(node));
  const id = [words, words.replace(/s$/, ''), words.replace(/es$/, '')]
    .map((name) => library.termIdByName.get(name))
    .find((found) => found !== undefined);
  return (
    id ??
    failAt(file, node, 'term', `The glossary has no term "${words}".${didYouMean(words, library.termIdByName.keys())}`)
  );
}

function firstSentence(definition: string): string {
  return /^.+?[.;](?=\s+[A-Z“:$]|$)/su.exec(definition)?.[0] ?? definition;
}
