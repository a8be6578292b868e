import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContentFile } from '../../src/integrations/checkContentFile.ts';
import { CONTENT_KINDS } from '../../src/integrations/contentFiles.ts';
import { readKnownIds } from '../../src/integrations/knownIds-fs.ts';

const known = readKnownIds();
const folder = mkdtempSync(join(tmpdir(), 'anodes-'));

/** A file, what an author changed in it, and what the check says of it. */
const MISTAKES: readonly [mistake: string, file: string, from: RegExp, to: string, answer: RegExp][] = [
  [
    'a misspelt key',
    'content/glossary.yaml',
    /^ {2}definition:/m,
    '  definiton:',
    /glossary\.yaml:\d+: 0: Unrecognized key: "definiton"/,
  ],
  [
    'an unknown term',
    'content/glossary.yaml',
    /seeAlso: \[/,
    'seeAlso: [mosaic-modl, ',
    /no term has the id "mosaic-modl"\. Did you mean "mosaic-model"\?/,
  ],
  [
    'an unknown metal',
    'content/data/observations.json',
    /"metal": "Li"/,
    '"metal": "Lu"',
    /observations\.json:4: 0\.metal: .*Did you mean "Li"\?/,
  ],
  [
    'an unknown unit',
    'content/data/cells.json',
    /"Wh kg\^-1"/,
    '"Wh kkg^-1"',
    /cells\.json:\d+: .*"kkg" in "Wh kkg\^-1" is not a unit/,
  ],
  [
    'an unknown reference',
    'content/disputes.yaml',
    /refs: \[/,
    'refs: [bay2016, ',
    /disputes\.yaml:\d+: .*no reference has the id "bay2016"\. Did you mean "bai2016"\?/,
  ],
  [
    'an unknown place',
    'content/questions/deposition.yaml',
    /taught: moss-and-trees/,
    'taught: moss-and-tree',
    /Did you mean "moss-and-trees"\?/,
  ],
  [
    'an unknown objective',
    'content/questions/deposition.yaml',
    /objective: dep-o4/,
    'objective: dep-o9',
    /no learning objective has the id "dep-o9"/,
  ],
  ['no right answer', 'content/questions/deposition.yaml', /right: true, /, '', /expected exactly one right option/],
  [
    'a wrong word in a text',
    'content/questions/deposition.yaml',
    /stem: "/,
    'stem: ":term[nosuchword] ',
    /stem: The glossary has no term "nosuchword"/,
  ],
  [
    'an id that stands twice',
    'content/questions/deposition.yaml',
    /id: q-dep-2$/m,
    'id: q-dep-1',
    /the id "q-dep-1" stands twice/,
  ],
  ['broken YAML', 'content/disputes.yaml', /title: /, 'title: : {', /disputes\.yaml:\d+: /],
  [
    'too long a description',
    'content/metals/lithium.mdx',
    /description: /,
    `description: ${'word '.repeat(40)}`,
    /lithium\.mdx:\d+: description: Too big/,
  ],
  [
    'a figure without a text alternative',
    'content/figures/fig-2.mdx',
    /^alt: .*$/m,
    'alt: none',
    /fig-2\.mdx:5: alt: expected a text alternative/,
  ],
];

test.each(MISTAKES)('%s is found in %s', (_mistake, path, from, to, answer) => {
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(from);
  const file = join(folder, basename(path));
  writeFileSync(file, source.replace(from, to));
  const kind = CONTENT_KINDS.find(({ pattern }) => new RegExp(`^${pattern.replace('*', '[^/]+')}$`).test(path));
  if (kind === undefined) throw new Error(`${path} is no content`);
  expect([...checkContentFile(file, kind), ...checkContentFile(file, kind, known)].join('\n')).toMatch(answer);
});
