import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Question {
  readonly id: string;
  readonly kind: string;
  readonly objective: string;
  readonly options: readonly { readonly text: string; readonly right?: true }[];
}
const files = globSync('content/questions/*.yaml').map(
  (path) => [basename(path, '.yaml'), parse(readFileSync(path, 'utf8')) as Question[]] as const,
);

describe.each(files)('the questions of %s', (chapter, questions) => {
  test('are ten or more, of three kinds', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(3);
  });

  test('test every objective of the chapter', () => {
    const frontMatter =
      /^---\n([\s\S]*?)\n---/.exec(readFileSync(`content/chapters/${chapter}.mdx`, 'utf8'))?.[1] ?? '';
    const { objectives } = parse(frontMatter) as { objectives: { id: string }[] };
    const tested = new Set(questions.map(({ objective }) => objective));
    expect(objectives.filter(({ id }) => !tested.has(id))).toEqual([]);
  });

  test('do not give the right answer away by its place', () => {
    const places = questions.map(({ options }) => options.findIndex(({ right }) => right));
    const most = Math.max(...[0, 1, 2, 3, 4].map((place) => places.filter((other) => other === place).length));
    expect(most / questions.length).toBeLessThanOrEqual(0.5);
  });
});

test('no question’s id stands in two chapters', () => {
  const ids = files.flatMap(([, questions]) => questions.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
