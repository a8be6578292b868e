import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A book of one page, built by Astro with the plugins of this one. */
const FIXTURE = 'tests/output/fixture';
const CONFIG = `
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { pagePlugins } from '../../../src/markdown/plugins.ts';
export default {
  markdown: { processor: unified({ ...pagePlugins('/'), smartypants: false, gfm: true }), syntaxHighlight: false },
  integrations: [mdx()],
};
`;

beforeAll(() => {
  mkdirSync(join(FIXTURE, 'src/pages'), { recursive: true });
  writeFileSync(join(FIXTURE, 'astro.config.mjs'), CONFIG);
});
afterAll(() => {
  rmSync(FIXTURE, { recursive: true, force: true });
});

/** The exit code and the words of a build in which the page's third line reads so. */
function build(line: string): { status: number | null; output: string } {
  writeFileSync(join(FIXTURE, 'src/pages/index.mdx'), `First.\n\n${line}\n`);
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--root', FIXTURE], {
    encoding: 'utf8',
    shell: true,
  });
  return { status, output: stdout + stderr };
}

test('a sound page builds', () => {
  expect(build('Moss grows at its root [@bai2016].')).toMatchObject({ status: 0 });
}, 60_000);

test.each([
  ['an unknown reference', 'Moss [@bay2016].', /Did you mean "bai2016"\?/],
  ['broken TeX', 'The limit $\\frac{a}{$ is.', /index\.mdx:3/],
  ['an import', 'import x from "y"', /Code or HTML in a text/],
])(
  '%s ends the build with an error, file and line',
  (_mistake, line, answer) => {
    const { status, output } = build(line);
    expect(status).not.toBe(0);
    expect(output).toMatch(answer);
    expect(output).toMatch(/index\.mdx:3:\d+/);
  },
  60_000,
);
