/**
 * British and American spellings to one form, on a lower-case ASCII word. The form need not be English: the same
 * rule on both sides is what counts, so it also turns `precise` into `precize`.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^aluminium/, 'aluminum'],
  [/^caesium/, 'cesium'],
  [/sulph/, 'sulf'],
  [/(col|fav|behavi|vap|neighb|lab|flav|harb|rig)our/, '$1or'],
  [/(fib|cent|met|lit|theat)red$/, '$1ered'],
  [/(fib|cent|met|lit|theat)re(s?)$/, '$1er$2'],
  [/([a-z]{3})is(e|es|ed|er|ing|able|ation|ations)$/, '$1iz$2'],
  [/lys(e|es|ed|ing)$/, 'lyz$1'],
  [/^age(ing)$/, 'ag$1'],
  [/^grey/, 'gray'],
  [/(tunne|mode|labe|cance|leve|trave)ll(ing|ed|er|ers)$/, '$1l$2'],
  [/^mould/, 'mold'],
];

/** `aluminium` and `aluminum`, `colour` and `color`, `passivise` and `passivize` become the same word. */
export function foldSpelling(word: string): string {
  return RULES.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
}
