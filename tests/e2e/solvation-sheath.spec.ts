import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const PAGE = 'widgets/solvation-sheath/';
const card = (page: Page) => page.locator('#solvation-sheath');
const awake = (page: Page) => expect(card(page)).toHaveAttribute('data-awake', 'true');
const sentence = (page: Page) => card(page).getByRole('status').first();
const pictures = (page: Page) => card(page).locator('[data-picture] svg');
const leave = (page: Page) => card(page).getByRole('button', { name: 'One leaves' });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('picture, words and table are on the page', async ({ page }) => {
    await page.goto(PAGE);
    await expect(card(page)).toContainText('has 8.7 DME, with 17 oxygen atoms, for its four places');
    await expect(pictures(page)).toHaveCount(1);
    await expect(pictures(page)).toHaveAccessibleName(/solvent fills the shell/);
    await expect(card(page).getByRole('row', { name: /^Places round the cation/ })).toContainText('4');
    await expect(card(page).getByRole('button')).toHaveCount(0);
  });
});

test('more salt brings the anion in, and the address follows', async ({ page }) => {
  await page.goto(PAGE);
  await awake(page);
  await card(page).getByRole('spinbutton').fill('4.5');
  await expect(sentence(page)).toContainText('anions must enter and are shared');
  await expect(pictures(page)).toContainText('AGG');
  await expect(page).toHaveURL(/\?c=4\.5$/);
  await card(page).getByRole('radio', { name: 'Mg²⁺' }).check();
  await expect(sentence(page)).toContainText('one TFSI− stays in the shell');
  await expect(card(page).getByRole('spinbutton')).toHaveValue('0.5');
  await card(page).getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/\?/);
});

test('a shell is shed by keyboard until the bare cation meets the metal', async ({ page }) => {
  await page.goto(`${PAGE}?cation=Mg`);
  await awake(page);
  await leave(page).focus();
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Enter');
  await expect(card(page).getByText('meets the metal bare and takes two electrons')).toBeVisible();
  await expect(leave(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(leave(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByText('4 of 4')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(card(page).getByText('3 of 4')).toBeVisible();
  await expect(card(page).getByText('still there one TFSI')).toBeVisible();
});

test('two shells stand side by side, on a phone one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${PAGE}?compare=1`);
  await awake(page);
  const boxes = async () => {
    const [one, two] = await Promise.all([0, 1].map((index) => pictures(page).nth(index).boundingBox()));
    return { right: (two?.x ?? 0) - (one?.x ?? 0), down: (two?.y ?? 0) - (one?.y ?? 0), width: one?.width ?? 0 };
  };
  const wide = await boxes();
  expect(wide.right).toBeGreaterThanOrEqual(wide.width);
  expect(Math.abs(wide.down)).toBeLessThan(1);
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await boxes();
  expect(narrow.right).toBe(0);
  expect(narrow.down).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('both shells go into one file', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${PAGE}?compare=1&liquid2=wip`);
  await awake(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card(page).getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg.match(/<svg/g)).toHaveLength(3);
  expect(svg).toContain('SSIP');
  expect(svg).toContain('CC BY 4.0');
});

test('what the review does not report is said, and nothing is invented', async ({ page }) => {
  await page.goto(`${PAGE}?liquid=melt&cation2=__proto__&step=77`);
  await awake(page);
  await expect(card(page).getByText('Not in the review: molten salt electrolytes for lithium.')).toBeVisible();
  await expect(pictures(page)).toContainText('LiFSI in DME');
  await expect(card(page).getByText('step=77')).toBeVisible();
  await expect(card(page).getByText('cation2=__proto__')).toBeVisible();
});

test.describe('motion', () => {
  /** Starts to note every movement in the picture, in seconds. */
  const watchMotion = (page: Page) =>
    page.evaluate(() => {
      document.querySelector('[data-picture]')?.addEventListener('transitionrun', ({ target }) => {
        const longest = Math.max(
          ...getComputedStyle(target as Element)
            .transitionDuration.split(', ')
            .map(parseFloat),
        );
        document.body.dataset['motion'] = `${document.body.dataset['motion'] ?? ''} ${String(longest)}`;
      });
    });
  const motion = async (page: Page) => {
    await page.waitForTimeout(400);
    const noted = await page.evaluate(() => document.body.dataset['motion'] ?? '');
    return noted.trim().split(' ').filter(Boolean).map(Number);
  };

  test('none under reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(PAGE);
    await awake(page);
    await watchMotion(page);
    await leave(page).click();
    await expect(card(page).getByText('1 of 2')).toBeVisible();
    expect(await motion(page)).toEqual([]);
  });

  test('a quarter of a second at most, and none before the first change', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(`${PAGE}?cation=K&liquid=hce&step=1`);
    await watchMotion(page);
    await awake(page);
    expect(await motion(page)).toEqual([]);
    await leave(page).click();
    const seconds = await motion(page);
    expect(seconds.length).toBeGreaterThan(0);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(0.25);
  });
});
