import { expect, test } from 'vitest';
import { groupByPage } from '../../../src/islands/search/groupByPage.ts';
import type { Ranked } from '../../../src/search/plan/rankRecords.ts';

const of = (...pages: number[]): Ranked[] =>
  pages.map((page, index) => ({ record: { page, index } as Ranked['record'], score: 1 }));
const shape = (ranked: Ranked[], onePage = false): string[] =>
  groupByPage(ranked, onePage).map((row) =>
    row.type === 'more' ? `${String(row.count)} more` : String(row.result.record.page),
  );

test('no page takes more than three places', () => {
  expect(shape(of(1, 1, 2, 1, 1, 1, 2))).toEqual(['1', '1', '2', '1', '2 more', '2']);
});
test('a page asked for alone is shown whole', () => {
  expect(shape(of(1, 1, 1, 1, 1), true)).toEqual(['1', '1', '1', '1', '1']);
});
