import { expect, test } from '@playwright/test';
import { SUB_PATH } from '../playwright.config.ts';

test.use({ baseURL: SUB_PATH });

test('under a sub-path the book’s links, fonts and icons stay inside it', async ({ page }) => {
  const astray: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(SUB_PATH))
      astray.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto('./');
  await page.getByRole('link', { name: 'Deposition' }).first().click();
  await expect(page).toHaveURL(`${SUB_PATH}deposition/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('main a.term').first().click();
  await expect(page).toHaveURL(new RegExp(`^${SUB_PATH}glossary/#`));
  await page.waitForLoadState('networkidle');
  expect(astray).toEqual([]);
});
