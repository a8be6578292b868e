import { describe, expect, it } from 'vitest';
import { listAuthors } from '~/domain/reference/listAuthors';
import { shortAuthors } from '~/domain/reference/shortAuthors';

const bai = { family: 'Bai', given: 'P.' };
const li = { family: 'Li', given: 'J.' };
const brushett = { family: 'Brushett', given: 'F. R.' };

describe(shortAuthors, () => {
  it.each([
    ['nobody', [], undefined, ''],
    ['one', [bai], undefined, 'Bai'],
    ['two', [bai, li], undefined, 'Bai and Li'],
    ['three', [bai, li, brushett], undefined, 'Bai et al.'],
    ['one and more', [bai], true, 'Bai et al.'],
  ] as const)('names %s', (_, author, authorsTruncated, expected) => {
    expect(shortAuthors({ author, authorsTruncated })).toBe(expected);
  });
});

describe(listAuthors, () => {
  it('prints all', () => {
    expect(listAuthors({ author: [bai, li, brushett] })).toBe('P. Bai, J. Li, F. R. Brushett');
  });

  it('says where the review stops, and does without given names', () => {
    expect(listAuthors({ author: [{ family: 'Bai' }], authorsTruncated: true })).toBe('Bai et al.');
  });
});
