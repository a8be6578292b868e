import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './findBrowser.ts';

/** Two books: at the root of a host, and under a sub-path. */
const port = Number(process.env['TEST_PORT'] ?? 4380);
export const ROOT = `http://localhost:${String(port)}/`;
export const SUB_PATH = `http://localhost:${String(port + 1)}/anodes/`;

const executablePath = (process.env['BROWSER_PATH'] ??= findBrowser());
const serve = 'node src/integrations/serve.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'output/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  use: {
    baseURL: ROOT,
    reducedMotion: 'reduce',
    launchOptions: { executablePath, args: [...browserArguments, '--disable-quic', '--disable-background-networking'] },
  } as never,
  webServer: [
    { command: serve, cwd: '..', url: ROOT, env: { PORT: String(port) }, reuseExistingServer: false },
    {
      command: serve,
      cwd: '..',
      url: SUB_PATH,
      env: { PORT: String(port + 1), DIST: 'tests/output/sub-path', BASE_PATH: '/anodes/' },
      reuseExistingServer: false,
    },
  ],
});
