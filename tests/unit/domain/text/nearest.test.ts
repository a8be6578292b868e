import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '~/domain/text/nearest';

describe(nearest, () => {
  it.each([
    ['sand-tim', 'sand-time'],
    ['MOSAIC', 'mosaic'],
    ['mosaci', 'mosaic'],
  ])('finds for "%s" "%s"', (found, expected) => {
    expect(nearest(found, ['mosaic', 'bilayer', 'sand-time'])).toBe(expected);
  });

  it('takes the first of equals, and nothing from an empty list', () => {
    expect(nearest('b', ['a', 'c'])).toBe('a');
    expect(nearest('b', [])).toBeUndefined();
  });
});

describe(didYouMean, () => {
  it('is the end of a sentence', () => {
    expect(didYouMean('bai2061', ['liu2019', 'bai2016'])).toBe(' Did you mean "bai2016"?');
  });

  it('says nothing where nothing is valid', () => {
    expect(didYouMean('x', [])).toBe('');
  });
});
