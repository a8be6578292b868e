/** A work in CSL-JSON, as far as this book describes works of its own. */
export interface CslRecord {
  readonly id: string;
  readonly type: 'article-journal' | 'book' | 'chapter' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly family: string; readonly given: string }[];
  readonly 'container-title'?: string;
  readonly 'chapter-number'?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly issued: { readonly 'date-parts': readonly [readonly [number]] };
  readonly DOI?: string;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

interface Review {
  /** Initials before surnames, with commas between: "Y. Li, Z. W. Seh". */
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly volume: string;
  readonly article: string;
  readonly year: number;
  readonly doi: string;
}

interface Book {
  readonly title: string;
  readonly year: number;
  readonly edition: string;
}

/** A page that can be cited by itself. */
export interface CitablePage {
  /** Name of its citation files. */
  readonly slug: string;
  readonly title: string;
  readonly type: 'book' | 'chapter' | 'dataset';
  readonly url: string;
  /** Number of a chapter. */
  readonly number?: number;
}

/** The review on which the book is based. */
export function reviewRecord({ authors, title, journal, volume, article, year, doi }: Review): CslRecord {
  const author = authors.split(', ').map((name) => {
    const [, given = '', family = name] = /^((?:\S+\.\s)+)(.+)$/.exec(name) ?? [];
    return { family, given: given.trim() };
  });
  return {
    id: `li${String(year)}contrast`,
    type: 'article-journal',
    title,
    author,
    'container-title': journal,
    volume,
    page: article,
    issued: { 'date-parts': [[year]] },
    DOI: doi,
    URL: `https://doi.org/${doi}`,
    language: 'en',
  };
}

/** A page of this edition. It has no named author; the note says whose work it retells. */
export function pageRecord({ slug, title, type, url, number }: CitablePage, book: Book, review: Review): CslRecord {
  return {
    id: `anodes-${slug}`,
    type,
    title,
    ...(type !== 'book' && { 'container-title': book.title }),
    ...(number !== undefined && { 'chapter-number': String(number) }),
    edition: book.edition,
    issued: { 'date-parts': [[book.year]] },
    URL: url,
    language: 'en-GB',
    note: `Teaching edition, based on doi:${review.doi}`,
  };
}
