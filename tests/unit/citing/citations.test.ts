import { describe, expect, test } from 'vitest';
import { pageRecord, reviewRecord } from '~/citing/cslRecords';
import { citationFile, citationText } from '~/citing/formatCitations';
import { site } from '~/site';

const review = reviewRecord(site.review);
const book = {
  title: 'A book: with a title that is longer than seventy characters, as titles may be',
  year: 2026,
  edition: '1',
};
const page = pageRecord(
  { slug: 'deposition', title: 'Deposition', type: 'chapter', url: 'https://example.org/deposition/', number: 3 },
  book,
  site.review,
);

describe('reviewRecord', () => {
  test('parts initials from surnames', () => {
    expect(review.author?.at(0)).toEqual({ family: 'Li', given: 'Y.' });
    expect(review.author?.at(-1)).toEqual({ family: 'Seh', given: 'Z. W.' });
  });
});

describe('pageRecord', () => {
  test('names no author and no DOI of its own', () => {
    expect(page).not.toHaveProperty('author');
    expect(page).not.toHaveProperty('DOI');
    expect(page.note).toContain(site.review.doi);
  });
});

describe('citationText', () => {
  test('reads as a reference', () => {
    expect(citationText(review)).toMatch(
      /^Li, Y\., Kumar, S\..*\(2025\)\. The contrast between .*Science, 390, eadl5482\. https:\/\/doi\.org\/10\.1126/,
    );
    expect(citationText(page)).toContain('https://example.org/deposition/');
  });
});

describe('citationFile', () => {
  test('puts the review first in every format', () => {
    expect(citationFile([review, page], 'bib')).toMatch(/^@article\{li2025contrast,[\s\S]*@inbook\{anodesdeposition,/);
    expect(citationFile([review, page], 'ris')).toMatch(/^TY {2}- JOUR[\s\S]*TY {2}- CHAP/);
    expect(JSON.parse(citationFile([review, page], 'json'))).toHaveLength(2);
  });

  test('breaks no value of a RIS file', () => {
    expect(citationFile([page], 'ris')).toContain(`T2  - ${book.title}\n`);
  });
});
