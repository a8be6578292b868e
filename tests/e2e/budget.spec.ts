import { expect, test } from '@playwright/test';

const KB = 1000;

interface Loaded {
  readonly script: number;
  readonly fonts: number;
  readonly shift: number;
}

for (const chapter of ['introduction', 'deposition', 'solvation']) {
  test(`${chapter} loads little and moves nothing before the reader does`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`./${chapter}/`, { waitUntil: 'networkidle' });
    const loaded = await page.evaluate((): Loaded => {
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const weigh = (ending: RegExp): number =>
        resources
          .filter(({ name }) => ending.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      return {
        script: weigh(/\.m?js$/),
        fonts: weigh(/\.woff2$/),
        shift: (window as unknown as { shifts: { sum: number } }).shifts.sum,
      };
    });
    expect(loaded.script).toBeLessThanOrEqual(10 * KB);
    expect(loaded.fonts).toBeLessThanOrEqual(60 * KB);
    expect(loaded.shift).toBeLessThan(0.005);
  });
}
