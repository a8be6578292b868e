import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const PAGE = 'widgets/capacity-chart/';
const card = (page: Page) => page.locator('#capacity-chart');
const awake = (page: Page) => expect(card(page)).toHaveAttribute('data-awake', 'true');
const marks = (page: Page) => card(page).locator('[data-mark]');
const zoom = (page: Page) => card(page).getByRole('button', { name: 'Zoom' });

/** Everything that the page fetches, and everything that it complains about. */
function watch(page: Page) {
  const fetched: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  return { complaints, plotly: () => fetched.filter((url) => url.includes('plotly')) };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('picture, table and sources are on the page', async ({ page }) => {
    await page.goto(PAGE);
    await expect(card(page)).toContainText('By the gram lithium leads with 3862 mAh');
    await expect(marks(page)).toHaveCount(7);
    await expect(card(page).getByRole('row', { name: /Aluminium/ })).toContainText('8046');
    await expect(card(page).getByText('Faraday constant: exact')).toBeVisible();
    await expect(card(page).getByRole('button')).toHaveCount(0);
    await expect(card(page).getByRole('link', { name: 'Link to this state' })).toBeVisible();
  });
});

test('a reader changes the basis and the sentence, picture, table and address follow', async ({ page }) => {
  await page.goto(PAGE);
  await awake(page);
  await card(page).getByRole('radio', { name: 'per cm³' }).check();
  await expect(card(page).getByRole('status').first()).toHaveText(
    /By the cubic centimetre aluminium leads with 8046 mAh/,
  );
  await expect(marks(page).last()).toHaveAccessibleName(/Graphite: 843 mAh per cm³/);
  await expect(page).toHaveURL(/\?basis=volume$/);
  await card(page).getByRole('tab', { name: 'Table' }).click();
  await expect(card(page).getByRole('row', { name: /Potassium/ })).toContainText('591');
  await card(page).getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/\?/);
});

test('the address restores a state, also in a chapter, and names what it cannot use', async ({ page }) => {
  await page.goto(`introduction/?capacity-chart.basis=both&capacity-chart.with=none&capacity-chart.log=perhaps`);
  await card(page).scrollIntoViewIfNeeded();
  await awake(page);
  await expect(card(page).getByRole('radio', { name: 'both, as a map' })).toBeChecked();
  await expect(marks(page)).toHaveCount(6);
  await expect(card(page).getByText('capacity-chart.log=perhaps')).toBeVisible();
});

test('waking moves nothing', async ({ page }) => {
  const box = async () => (await card(page).locator('[data-picture]').boundingBox()) ?? { x: 0, y: 0 };
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(PAGE);
  const before = await box();
  await awake(page);
  expect(await box()).toEqual(before);
});

test('scrolling under a resting pointer loads no Plotly; a moving pointer does, without a jump or a complaint', async ({
  page,
}) => {
  const { complaints, plotly } = watch(page);
  await page.goto('introduction/');
  await page.mouse.move(600, 400);
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 400);
  await card(page).locator('[data-picture]').scrollIntoViewIfNeeded();
  await awake(page);
  expect(plotly()).toEqual([]);

  const picture = card(page).locator('[data-picture]');
  const before = await picture.boundingBox();
  await picture.hover({ position: { x: 90, y: 120 } });
  await page.waitForTimeout(200);
  await picture.hover({ position: { x: 130, y: 140 } });
  await expect(zoom(page)).toBeVisible({ timeout: 20_000 });
  expect(plotly()).toHaveLength(1);
  expect(await picture.boundingBox()).toEqual(before);
  expect(complaints).toEqual([]);
});

test('arrow keys reach every mark and read its values, before Plotly and after', async ({ page }) => {
  await page.goto(PAGE);
  await awake(page);
  await marks(page).first().focus();
  for (const name of [/Lithium: 3862/, /Sodium: 1166/, /Potassium: 685/]) {
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
    await page.keyboard.press('ArrowRight');
  }
  await expect(zoom(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(':focus')).toHaveAccessibleName(/Magnesium: 2205/);
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAccessibleName(/Graphite: 372/);
  await expect(card(page).getByText('Graphite: 372 mAh per gram').first()).toBeVisible();
});

test('the state goes with the reader when Plotly takes over', async ({ page }) => {
  await page.goto(`${PAGE}?basis=volume&metals=Li.Al&with=none`);
  await awake(page);
  await card(page)
    .getByRole('button', { name: /Explore/ })
    .click();
  await expect(zoom(page)).toBeVisible({ timeout: 20_000 });
  await expect(card(page).locator('.js-plotly-plot').getByText('8046')).toBeVisible();
  await card(page).getByRole('radio', { name: 'per gram' }).check();
  await expect(card(page).locator('.js-plotly-plot').getByText('2980')).toBeVisible();
});

test('when Plotly cannot be had, the picture stays and says so', async ({ page }) => {
  await page.route(/plotly/, (route) => route.abort());
  await page.goto(PAGE);
  await awake(page);
  await card(page)
    .getByRole('button', { name: /Explore/ })
    .click();
  await expect(card(page).getByText('could not be loaded')).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
});

test('picture and table can be taken away with their credit', async ({ page }) => {
  await page.goto(`${PAGE}?basis=both`);
  await awake(page);
  const take = async (ending: string) => {
    const waiting = page.waitForEvent('download');
    await card(page)
      .getByRole('button', { name: `Download ${ending}` })
      .click();
    return readFileSync(await (await waiting).path());
  };
  const svg = (await take('SVG')).toString();
  expect(svg).toContain('Anodes in Contrast');
  expect(svg).not.toMatch(/var\(|href=|class=| style=/);
  expect((await take('PNG')).subarray(1, 4).toString()).toBe('PNG');
  const csv = (await take('CSV')).toString();
  expect(csv).toContain('By volume (mAh cm⁻³)');
  expect(csv).toContain('# Source: ');
});

test('tabs follow the pattern: one stop, arrow keys', async ({ page }) => {
  await page.goto(PAGE);
  await awake(page);
  await card(page).getByRole('tab', { name: 'Picture' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page).getByRole('tab', { name: 'Table' })).toBeFocused();
  await expect(card(page).getByRole('tabpanel', { name: 'Table' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page).getByRole('tabpanel', { name: 'Picture' })).toBeVisible();
});

test('in a frame it is alone, takes the theme, and tells its height', async ({ page }) => {
  await page.goto(PAGE);
  const heights = await page.evaluate(
    () =>
      new Promise<{ subject?: string; type?: string; height: number }[]>((resolve) => {
        const heard: { subject?: string; type?: string; height: number }[] = [];
        addEventListener('message', ({ data }) => heard.push(data as { height: number }) > 1 && resolve(heard));
        const frame = document.createElement('iframe');
        frame.src = new URL('../../embed/capacity-chart/?theme=dark', location.href).href;
        document.body.prepend(frame);
      }),
  );
  expect(heights.map(({ subject, type }) => subject ?? type)).toEqual(['lti.frameResize', 'anodes-in-contrast:height']);
  expect(heights[0]?.height).toBeGreaterThan(300);
  await page.goto('embed/capacity-chart/?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Anodes in Contrast' })).toHaveAttribute(
    'href',
    /\/widgets\/capacity-chart\/$/,
  );
});
