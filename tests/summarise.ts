/** How one step of the checks ended. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** The JSON report of Vitest or Playwright, where the step wrote one. */
  readonly report?: string | undefined;
  /** Why the step was not taken. */
  readonly why?: string;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** A table of the steps and, on the last line, how many checks of the whole run passed and failed. */
export function summarise(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    const { passed, failed } = countTests(outcome);
    const mark = outcome.passed ? 'ok  ' : 'FAIL';
    const counted = `${String(passed)} passed, ${String(failed)} failed`;
    return {
      passed,
      failed,
      line: `${mark} ${outcome.name.padEnd(24)} ${outcome.seconds.toFixed(1).padStart(7)} s  ${outcome.why ?? counted}`,
    };
  });
  const sum = (key: 'passed' | 'failed'): string => String(rows.reduce((total, row) => total + row[key], 0));
  return ['', ...rows.map(({ line }) => line), '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** A step without a report counts as one check; a step that broke counts at least one failure. */
function countTests({ passed, report }: Outcome): { passed: number; failed: number } {
  const counts =
    report === undefined
      ? { passed: passed ? 1 : 0, failed: 0 }
      : countReport(JSON.parse(report) as VitestReport | PlaywrightReport);
  return { passed: counts.passed, failed: passed ? counts.failed : Math.max(1, counts.failed) };
}

function countReport(report: VitestReport | PlaywrightReport): { passed: number; failed: number } {
  return 'stats' in report
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
}
