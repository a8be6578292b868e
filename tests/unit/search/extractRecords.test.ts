import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { extractRecords } from '../../../src/search/records/extractRecords.ts';

const records = (main: string) =>
  extractRecords(
    fromHtml(`<main><header><h1>Deposition</h1><p>Why whiskers?</p></header>${main}</main>`),
    '/deposition/',
  );
const SECTION = `<section aria-labelledby="sand"><h2 id="sand">Sand’s time <a class="permalink" href="#sand">#</a></h2>
<p id="p1">A budget<span class="cite">[<a href="#r1">1</a>]</span>. Salt: <span class="chem">Mg(TFSI)<sub>2</sub></span>, Al<sub>2</sub>Cl<sub>7</sub><sup>−</sup>.</p>
<figure id="tbl" data-record="table"><figcaption><b>Halved.</b> Twice the current.</figcaption><table><thead><tr><th>Metal</th><th>Capacity</th></tr></thead><tbody><tr><td>Mg</td><td>3833</td></tr></tbody></table></figure>
<h3 id="numbers">Numbers</h3><p id="p2">With <math><msub><mi>J</mi><mtext>lim</mtext></msub><mo>=</mo><mn>2.61</mn></math>.</p></section>`;

describe('records of a page', () => {
  const found = records(SECTION);
  const at = (url: string) => found.find((record) => record.url === `/deposition/${url}`);

  test('the page, each section, each subsection and each marked block', () => {
    expect(found.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'page /deposition/',
      'section /deposition/#sand',
      'section /deposition/#numbers',
      'table /deposition/#tbl',
    ]);
  });
  test('text keeps formulas whole, drops citations and links, and leaves inner records out', () => {
    expect(at('#sand')?.blocks).toEqual([{ id: 'p1', text: 'A budget. Salt: Mg(TFSI)₂, Al₂Cl₇⁻.' }]);
  });
  test('cells do not run together', () => {
    expect(
      at('#tbl')
        ?.blocks.map(({ text }) => text)
        .join(' '),
    ).toBe('Halved. Twice the current. Metal Capacity Mg 3833');
  });
  test('mathematics is searched by its letters', () => {
    expect(at('#numbers')?.blocks[0]?.text).toBe('With Jlim = 2.61.');
  });
  test('titles and where they stand', () => {
    expect(at('#sand')?.title).toBe('Sand’s time');
    expect(at('#numbers')?.parent).toBe('Sand’s time');
    expect(at('#tbl')?.title).toBe('Halved.');
  });
});

test('a record without a title, an id or a known kind stops the build', () => {
  expect(() => records('<div id="x" data-record="widget"><p>text</p></div>')).toThrow(/without a title/);
  expect(() => records('<div data-record="widget"><h3>Name</h3></div>')).toThrow(/neither an id/);
  expect(() => records('<div id="x" data-record="gadget"><h3>Name</h3></div>')).toThrow(/no kind of record/);
});

test('what the search shall ignore is ignored', () => {
  expect(
    records('<section aria-labelledby="a" data-search-ignore><h2 id="a">List</h2><p>x</p></section>'),
  ).toHaveLength(1);
});

test('a table row is a line of its table, with its own address', () => {
  const [, table] = records(
    '<figure id="t" data-record="table"><figcaption><b>Data.</b></figcaption><table><tbody><tr id="row-1" data-record="row"><th>KFSI</th><td>4.8 M</td></tr></tbody></table></figure>',
  );
  expect(table?.blocks).toContainEqual({ id: 'row-1', text: 'KFSI 4.8 M' });
});
