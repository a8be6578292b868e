import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/data/packWords.ts';

test('words come back, counts as powers of two', () => {
  expect(
    unpackWords(
      packWords(
        new Map([
          ['ion', 5],
          ['ionic', 1],
          ['anode', 16],
        ]),
      ),
    ),
  ).toEqual(
    new Map([
      ['anode', 16],
      ['ion', 4],
      ['ionic', 1],
    ]),
  );
});

test('any list of lower-case words and numbers comes back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9.]{1,12}$/)), (words) => {
      expect([...unpackWords(packWords(new Map(words.map((word) => [word, 1])))).keys()]).toEqual([...words].sort());
    }),
  );
});
