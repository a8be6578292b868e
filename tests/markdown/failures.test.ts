import { describe, expect, test } from 'vitest';
import { runPlugins } from './runPlugins.ts';

/** What an author got wrong, on the third line, and what the build answers: the place, the reason, the nearest right word. */
const MISTAKES: readonly [mistake: string, line: string, answer: RegExp][] = [
  ['an unknown reference', 'Moss [@bay2016].', /No reference has the id "bay2016"\. Did you mean "bai2016"\?/],
  ['an unknown term', 'The :term[SEIX].', /The glossary has no term "seix"\. Did you mean "sei"\?/],
  ['an unknown term id', 'The :term[film]{id=siei}.', /No term has the id "siei"\. Did you mean "sei"\?/],
  ['an unknown unit', 'At :qty[3 mZ cm^-2] [@bai2016].', /"mZ" in "mZ cm\^-2" is not a unit of this book\. Did you mean "m/],
  ['a quantity without a number', 'At :qty[mA] [@bai2016].', /"mA" is no quantity: expected a number and a unit/],
  ['a quantity without a source', 'At :qty[3 mA].', /"3 mA" has no source: cite one/],
  ['a quantity with an unknown origin', 'At :qty[3 mA]{from=element}.', /Unknown source "element" of a quantity\. Did you mean "elements"\?/],
  ['an unknown worked number', 'At :qty[3 mA]{calc=sand-charge-bay}.', /No worked number has the id "sand-charge-bay"\. Did you mean "sand-charge-bai"\?/],
  ['a worked number that differs', 'It is :qty[1.97 mAh cm^-2]{calc=sand-charge-bai}.', /"sand-charge-bai" computes to 1\.95/],
  ['a broken formula', 'The salt :chem[Mg(TFSI2].', /Mg\(TFSI2/],
  ['broken TeX in a line', 'The limit $\\frac{a}{$ is.', /expected|Expected|EOF/],
  ['an equation without an id', '$$\na = b\n$$', /An equation without an id/],
  ['a heading without an id', '## Sand’s time', /A heading without an id: expected "## Words \[#words\]"/],
  ['an id that stands twice', 'First. [#p1]\n\nSecond. [#p1]', /The id "p1" stands twice/],
  ['an unknown block', '<Figura id="fig-2" />', /<Figura> is not a block of this book\. Did you mean "Figure"\?/],
  ['an unknown word', 'The :chme[LiF].', /":chme" is not a word of this book\. Did you mean "chem"\?/],
  ['an import', 'import x from "y"', /Code or HTML in a text/],
  ['an expression', 'Two and two is {2 + 2}.', /Code or HTML in a text/],
  ['code among props', '<Figure {...props} />', /<Figure> holds code among its props/],
];

describe('an author’s mistake stops the build with file and line', () => {
  test.each(MISTAKES)('%s', (_mistake, line, answer) => {
    const attempt = (): string => runPlugins(`The first paragraph.\n\n${line}\n`);
    expect(attempt).toThrow(answer);
    expect(attempt).toThrow(/\(content\/chapters\/sample\.mdx:[35]:\d+\)/);
  });
});

test('a message of somebody else’s plugin stops the build too', async () => {
  const { default: rehypeFailOnMessages } = await import('../../src/markdown/rehype-fail-on-messages.ts');
  const { VFile } = await import('vfile');
  const file = new VFile({ path: 'content/chapters/sample.mdx' });
  file.message('something is off', { place: { line: 3, column: 1 } });
  expect(() => { rehypeFailOnMessages()({ type: 'root', children: [] }, file); }).toThrow('something is off');
});
