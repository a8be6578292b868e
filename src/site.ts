/** Facts about the book that every page shares. */
export const site = {
  name: 'Anodes in Contrast',
  tagline: 'An open teaching edition of one review on metal battery anodes',
  edition: { edition: '1', year: 2026 },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  review: {
    authors: 'Y. Li, S. Kumar, G. Yang, J. Lu, Y. Yao, K. Kang, Z. W. Seh',
    title: `The contrast between monovalent and multivalent metal battery anodes`,
    journal: 'Science',
    volume: '390',
    article: 'eadl5482',
    year: 2025,
    doi: '10.1126/science.adl5482',
  },
} as const;

/** The address of a place in the book, wherever the book is served: `/solvation/#fig-3` → `/anodes/solvation/#fig-3`. */
export function sitePath(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
