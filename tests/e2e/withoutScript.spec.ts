import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

test.use({ javaScriptEnabled: false });

for (const chapter of readdirSync('content/chapters').map((name) => basename(name, '.mdx'))) {
  test(`${chapter} is complete without script`, async ({ page }) => {
    const source = readFileSync(`content/chapters/${chapter}.mdx`, 'utf8');
    await page.goto(`./${chapter}/`);
    for (const [, id = ''] of source.matchAll(/^#{2,3} .*\[#([\w-]+)\]$/gm))
      await expect(page.locator(`#${id}`)).toBeVisible();
    for (const [, id = ''] of source.matchAll(/<(?:DataTable|Contrast) id="([\w-]+)"/g))
      await expect(page.locator(`#${id} tbody tr`).first()).toBeVisible();
    for (const [, id = ''] of source.matchAll(/<Figure id="([\w-]+)"/g)) {
      await expect(page.locator(`#${id}`)).toBeVisible();
      await expect(page.locator(`#${id} svg[role="img"]`).first()).toBeVisible();
    }
    for (const [, id = ''] of source.matchAll(/<Widget id="([\w-]+)"/g)) {
      const card = page.locator(`#widget-${id}, #${id}, [data-widget="${id}"]`).first();
      await expect(card.locator('svg').first()).toBeVisible();
      await expect(card.locator('table tbody tr').first()).toBeAttached();
    }
    await expect(page.locator('#references ~ ol li, section[aria-labelledby="references"] li').first()).toBeVisible();
    const option = page.locator('.self-test details').first();
    await option.locator('summary').click();
    await expect(option.locator('p')).toBeVisible();
  });
}

test('the glossary and the references are complete without script', async ({ page }) => {
  await page.goto('./glossary/');
  expect(await page.locator('dl.glossary dfn').count()).toBeGreaterThan(200);
  await page.goto('./references/');
  await expect(page.locator('[id^="ref-"]')).toHaveCount(150);
});
