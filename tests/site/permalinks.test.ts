import { expect, test } from 'vitest';
import { readBuiltPages } from '../../src/integrations/builtPages-fs.ts';
import { addressesOf, readRegister } from '../../src/integrations/permalinkRegister-fs.ts';
import { checkPermalinks } from '../../src/integrations/permalinks.ts';

const pages = readBuiltPages('dist');

test('every address of the book is in the register ("npm run permalinks" adds new ones)', () => {
  const register = new Set(readRegister());
  expect(
    addressesOf(pages, 'published')
      .filter((address) => !register.has(address))
      .slice(0, 20),
  ).toEqual([]);
});

test('no id stands twice on a page', () => {
  expect(
    pages.flatMap(({ address, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
    ),
  ).toEqual([]);
});

test('an address that is gone is named with the nearest that is there', () => {
  expect(checkPermalinks(['/deposition/#sands-tim'], new Map(), pages)).toEqual([
    expect.stringMatching(/\/deposition\/#sands-tim: add .*Did you mean "\/deposition\/#sands-time"\?/),
  ]);
});

test('a redirect must lead somewhere, and must be needed', () => {
  expect(checkPermalinks([], new Map([['/deposition/#gone', '/deposition/#nowhere']]), pages)).toHaveLength(1);
  expect(checkPermalinks([], new Map([['/deposition/#sands-time', '/deposition/#habits']]), pages)).toHaveLength(1);
  expect(
    checkPermalinks(['/deposition/#gone'], new Map([['/deposition/#gone', '/deposition/#habits']]), pages),
  ).toEqual([]);
});
