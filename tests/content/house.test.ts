import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from 'vitest';

const code = globSync('{src,tests}/**/*.{ts,tsx,mjs,astro,css}', { exclude: (path) => path.includes('output') });
const source = (path: string): string => readFileSync(path, 'utf8');
const linesOf = (path: string): number => source(path).split('\n').length - 1;
/** Files that hold a table of data and nothing else. */
const holdsData = (path: string): boolean => /unitNames|Scenes|lattices/.test(path);

test('nothing is called utils, helpers, common or misc', () => {
  expect(code.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/i.test(path))).toEqual([]);
});

test('no file is longer than 250 lines, and half have at most 60', () => {
  const lengths = code.filter((path) => !holdsData(path)).map((path) => [linesOf(path), path] as const);
  expect(lengths.filter(([lines]) => lines > 250)).toEqual([]);
  const sorted = lengths.map(([lines]) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});

test('a file that exports one thing is named after it', () => {
  const misnamed = globSync('src/{domain,computed,components,integrations,chrome}/**/*.ts').flatMap((path) => {
    const exported = [
      ...source(path).matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm),
    ].map(([, name]) => name);
    const stem = basename(path, extname(path)).replace(/-fs$/, '');
    return exported.length === 1 &&
      !exported[0]?.toLowerCase().includes(stem.toLowerCase().replace(/s$/, '')) &&
      !path.endsWith('-fs.ts')
      ? [`${path} exports ${String(exported[0])}`]
      : [];
  });
  expect(misnamed).toEqual([]);
});

test('colours stand in tokens.css only, and no rule is forced', () => {
  const styled = code.filter((path) => /\.(?:css|astro)$/.test(path) && !path.endsWith('tokens.css'));
  const offences = styled.flatMap((path) => {
    const css = path.endsWith('.css')
      ? source(path)
      : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(source(path))?.[1] ?? '');
    return /#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl)a?\(|!important/i.test(
      css.replace(/url\([^)]*\)|\/\*[\s\S]*?\*\//g, ''),
    )
      ? [path]
      : [];
  });
  expect(offences).toEqual([]);
});

test('every rule of style stands in a layer', () => {
  const bare = globSync('src/**/*.css').filter((path) => {
    const css = source(path)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .trim();
    return !/^@(?:layer|font-face|import)/.test(css);
  });
  expect(bare).toEqual([]);
});
