import { expect, test } from 'vitest';
import type { BuiltPage } from '../../src/integrations/builtPages-fs.ts';
import { checkLinks } from '../../src/integrations/links.ts';

const book = { folder: 'dist', base: '/anodes/', site: 'https://example.org' };
const page = (address: string, ids: string[], ...hrefs: string[]): BuiltPage => ({
  file: '',
  address,
  ids,
  published: ids,
  links: hrefs.map((href) => ({ href, element: 'a' })),
});
const glossary = page('/glossary/', ['sei']);

test.each([
  ['an anchor that is there', '/anodes/glossary/#sei'],
  ['the page itself', '#here'],
  ['a query', '/anodes/glossary/?q=1#sei'],
  ['a DOI', 'https://doi.org/10.1126/science.adl5482'],
  ['its own canonical address', 'https://example.org/anodes/glossary/'],
])('%s is a good link', (_name, href) => {
  expect(checkLinks([page('/', ['here'], href), glossary], book)).toEqual([]);
});

test.each([
  ['a wrong anchor', '/anodes/glossary/#sie', /no "sie" on \/glossary\/\. Did you mean "sei"\?/],
  ['a wrong page', '/anodes/glosary/', /no such page or file\. Did you mean "\/glossary\/"\?/],
  ['a missing slash', '/anodes/glossary', /lacks the slash/],
  ['an address outside the book', '/glossary/', /outside the book/],
  ['another site', 'https://example.com/', /no DOI and no source/],
  ['an empty anchor', '#', /empty anchor/],
])('%s is found, with its page', (_name, href, reason) => {
  const [broken] = checkLinks([page('/deposition/', [], href), glossary], book);
  expect(broken).toMatch(/^ {2}\/deposition\/: <a> /);
  expect(broken).toMatch(reason);
});
