import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Made by a build or a later release, or written only when there is something to say. */
const NOT_KEPT = new Set(['dist', 'content/permalinks.txt', 'content/redirects', 'public/screenshot.webp']);

test('every path that the README names exists', () => {
  const named = [...readme.matchAll(/`((?:src|content|tests|public|dist|\.ci)(?:\/[\w.-]+)*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !NOT_KEPT.has(path) && !existsSync(path))).toEqual([]);
});

test('every script that the README names exists', () => {
  const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('CI runs what the README tells a reader to run', () => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci && npm test$/m);
});
