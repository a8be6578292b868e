import { defineConfig } from 'vitest/config';

const alias = { '~': new URL('../src', import.meta.url).pathname };
const root = new URL('..', import.meta.url).pathname;
const project = (name: string, include: string[]) => ({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: { name, root, include, environment: 'node' as const, testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/{unit,markdown,ssr,search}/**/*.test.{ts,tsx}']),
      project('content', ['tests/content/**/*.test.ts']),
      project('site', ['tests/{site,bench}/**/*.test.ts']),
    ],
  },
});
