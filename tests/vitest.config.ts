import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  // Pure functions share nothing, so their tests may share a worker.
  test: { include: ['tests/unit/**/*.test.ts'], isolate: false },
});
