/** citation-js ships no types: what this book uses of it. */
declare module '@citation-js/core' {
  export const plugins: { readonly config: { get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } } };
  export class Cite {
    constructor(data: readonly object[]);
    format(name: 'bibliography', options: { format: 'text' | 'html'; template: 'apa'; lang: 'en-US' }): string;
    format(name: 'bibtex' | 'ris', options?: { format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
