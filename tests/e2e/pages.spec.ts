import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtAddresses } from './builtAddresses.ts';

const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'] as const;

/** Everything that a page must not do, in words. */
function watch(page: Page, origin: string): string[] {
  const offences: string[] = [];
  page.on('console', (message) => {
    if (page.url().endsWith(LOST) && message.text().includes('status of 404')) return;
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      offences.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) offences.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith(LOST))
      offences.push(`${String(response.status())} ${response.url()}`);
  });
  return offences;
}

/** Wakes what waits for the reader to come near. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

/** What a theme can change: colours, and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One frame and violations only: five times as fast as all that axe can tell. */
function accessibility(page: Page, theme: (typeof THEMES)[number]): ReturnType<AxeBuilder['analyze']> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return (theme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
}

/** Elements that stick out to the side and are not inside a scrolling box. */
function sidewaysOverflow(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1)
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
}

/** What leads to the page for lost readers: its own status of 404 is no fault. */
const LOST = '/no-such-page/';

for (const built of builtAddresses('dist')) {
  const address = built === '/404.html' ? LOST : built;
  test(`${address} is accessible and quiet, in both themes at three widths`, async ({ page, baseURL }) => {
    const offences = watch(page, new URL(baseURL ?? '').origin);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`.${address}`);
    await scrollThrough(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(sidewaysOverflow), `sideways overflow at ${String(width)} px`).toEqual([]);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        const { violations } = await accessibility(page, theme);
        const found = violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(' | ')}`,
        );
        expect.soft(found, `axe at ${String(width)} px, ${theme}`).toEqual([]);
      }
    }
    expect(offences).toEqual([]);
  });
}

test('the sitemap names pages that are there', async ({ request }) => {
  const listed = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(listed.length).toBeGreaterThan(10);
  for (const path of listed) expect((await request.get(path)).status(), path).toBe(200);
});
