import { expect, test } from 'vitest';
import { groupBy } from '~/tables/groupBy';

const first = (word: string): string => word.charAt(0);

test('keeps the order asked for and leaves empty groups out', () => {
  expect(groupBy(['ab', 'ba', 'ac'], first, ['c', 'b', 'a'])).toEqual([
    ['b', ['ba']],
    ['a', ['ab', 'ac']],
  ]);
});

test('names an item that belongs nowhere', () => {
  expect(() => groupBy(['ab', 'xy'], first, ['a'])).toThrow('No group is named "x".');
});
