import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './findBrowser.ts';
import { freePorts } from './freePorts.ts';
import { summarise, type Outcome } from './summarise.ts';

/** Reports of the test programs and a second build land here; nothing of it is kept. */
const OUTPUT = 'tests/output';
const SUB_PATH = '/anodes/';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A JSON report that counts the single tests. */
  readonly report?: string;
  /** Steps that must have passed before. */
  readonly needs?: readonly string[];
}

const vitest = (project: string): Pick<Step, 'command' | 'report'> => ({
  command: `vitest run -c tests/vitest.config.ts --project ${project} --reporter=default --reporter=json --outputFile=${OUTPUT}/${project}.json`,
  report: `${OUTPUT}/${project}.json`,
});

const STEPS: readonly Step[] = [
  { name: 'format', command: 'npm run --silent format:check' },
  // Before the lint, which reads the types that this step generates: a clean clone has none yet.
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'unit', ...vitest('unit') },
  { name: 'content', ...vitest('content') },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'build under a sub-path',
    command: `astro build --outDir ${OUTPUT}/sub-path`,
    environment: { BASE_PATH: SUB_PATH },
  },
  { name: 'site', ...vitest('site'), needs: ['build', 'build under a sub-path'] },
  {
    name: 'browser',
    command: 'playwright test -c tests/playwright.config.ts',
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(OUTPUT, 'browser.json') },
    report: `${OUTPUT}/browser.json`,
    needs: ['build', 'build under a sub-path'],
  },
];

const wanted = process.argv.slice(2);
// A part of the checks may need what an earlier run has built.
if (wanted.length === 0) rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const missing = step.needs?.find((need) => outcomes.some(({ name, passed }) => name === need && !passed));
  outcomes.push(
    missing === undefined
      ? await take(step)
      : { name: step.name, passed: false, seconds: 0, why: `"${missing}" failed` },
  );
}
console.log(summarise(outcomes));
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;

async function take({ name, command, environment = {}, report }: Step): Promise<Outcome> {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const browser = name === 'browser' ? { BROWSER_PATH: findBrowser(), TEST_PORT: String(await freePorts(2)) } : {};
  const status = await new Promise<number | null>((settle) => {
    spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment, ...browser } }).on(
      'close',
      settle,
    );
  });
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1000, report: report && read(report) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
