import { expect, test, type Page } from '@playwright/test';
import { SUB_PATH } from '../playwright.config.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const results = (page: Page) => page.locator('ol[data-search-results] > li a');

async function openAndType(page: Page, query: string): Promise<void> {
  await page.goto('deposition/');
  await page.keyboard.press('/');
  await field(page).fill(query);
}

test.describe('the dialog', () => {
  test('opens with / and Ctrl-K and the link, closes with Escape, and gives focus back', async ({ page }) => {
    await page.goto('deposition/');
    const link = page.getByRole('link', { name: 'Search', exact: true }).first();
    await link.focus();
    for (const open of [() => page.keyboard.press('/'), () => page.keyboard.press('Control+k'), () => link.click()]) {
      await open();
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test('arrows choose, Enter follows, the words are marked and can be cleared', async ({ page }) => {
    await openAndType(page, 'Marcus theory');
    await expect(options(page).first()).toContainText('Marcus');
    await expect(dialog(page).getByRole('status')).toContainText(/\d+ results?/);
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-option-0');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/deposition\/\?q=Marcus%20theory#/);
    const clear = page.getByRole('button', { name: /Clear marks/ });
    await expect(clear).toBeVisible();
    await clear.click();
    await expect(page).toHaveURL(/deposition\/#/);
    await expect(clear).toBeHidden();
  });

  test('formulas are found and marked however they are typed', async ({ page }) => {
    await page.goto('solvation/?q=mg(tfsi)2');
    await expect(page.getByRole('button', { name: /Clear marks/ })).toBeVisible();
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(marked).toContain('Mg(TFSI)2');
  });

  test('says what it corrected and takes the word back', async ({ page }) => {
    await openAndType(page, 'magnisium passivation ');
    await expect(dialog(page)).toContainText('Results for magnesium passivation');
    await dialog(page)
      .getByRole('button', { name: /instead/ })
      .click();
    await expect(dialog(page)).toContainText('Not in this book: “magnisium”');
  });

  test('names words that are not in the book', async ({ page }) => {
    await openAndType(page, 'qwrtzp ');
    await expect(dialog(page)).toContainText('Not in this book: “qwrtzp”');
    await expect(dialog(page).getByRole('link', { name: 'index of terms and sections' })).toBeVisible();
  });

  test('filters with counts narrow the list', async ({ page }) => {
    await openAndType(page, 'dendrites');
    await dialog(page)
      .getByRole('group', { name: 'Kind' })
      .getByRole('button', { name: /^Figure/ })
      .click();
    await expect(options(page).first()).toContainText('Figure');
    await expect(dialog(page).getByRole('button', { name: /^Figure/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(dialog(page).getByRole('link', { name: /^All/ })).toHaveAttribute('href', /kind=figure/);
  });

  test('a bare term shows its definition', async ({ page }) => {
    await openAndType(page, 'HCE');
    await expect(dialog(page).getByRole('complementary', { name: 'Definition' })).toContainText(
      'high-concentration electrolyte',
    );
  });

  test('the / key can be switched off', async ({ page }) => {
    await openAndType(page, '');
    await dialog(page).getByRole('button', { name: 'Turn the / key off' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe('the page', () => {
  test('an address is a search', async ({ page }) => {
    await page.goto('search/?q=surface%20energy&metal=Ca&kind=section');
    await expect(page.getByRole('searchbox')).toHaveValue('surface energy');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Ca / })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('searchbox').fill('surface energy of calcium');
    await expect(page).toHaveURL(/q=surface\+energy\+of\+calcium&kind=section&metal=Ca/);
    await page.goto('search/?q=Aurbach%202000');
    await expect(results(page).first()).toHaveAttribute('href', /references\/\?q=.*#ref-96$/);
  });

  test('works under a sub-path', async ({ page }) => {
    await page.goto(`${SUB_PATH}search/?q=self-healing`);
    await expect(results(page).first()).toHaveAttribute('href', /\/anodes\/[a-z/]+\?q=/);
    await results(page).first().click();
    await expect(page).toHaveURL(/\/anodes\/.+#/);
  });

  test('hostile addresses break nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const query of ['%', '%E0%A4%A', '<img src=x>', '("', '⟦ccaq⟧', '../..', '__proto__', 'a'.repeat(900)]) {
      await page.goto(
        `search/?q=${query === '%' || query.startsWith('%E') ? query : encodeURIComponent(query)}&kind=x&metal=,&chapter=..`,
      );
      await expect(page.getByRole('searchbox')).toBeVisible();
    }
    expect(errors).toEqual([]);
  });
});

test.describe('when things fail', () => {
  test('without the engine titles answer, it is said, and a second try works', async ({ page }) => {
    await page.route('**/pagefind/**/*.pf_index', (route) => route.abort());
    await openAndType(page, 'dendrites');
    await expect(dialog(page)).toContainText('matches in titles and names only');
    await expect(options(page).first()).toContainText(/dendrite/i);
    await page.unroute('**/pagefind/**/*.pf_index');
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialog(page)).not.toContainText('titles and names only');
  });

  for (const [what, pattern] of [
    ['script', '**/pagefind/pagefind.js*'],
    ['program', '**/*.pagefind'],
    ['entry', '**/pagefind-entry.json*'],
  ] as const) {
    test(`without the engine’s ${what} titles answer`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await openAndType(page, 'dendrites');
      await expect(dialog(page)).toContainText('matches in titles and names only');
      await expect(options(page).first()).toContainText(/dendrite/i);
    });
  }

  test('a stalled index gives way to titles after four seconds', async ({ page }) => {
    await page.route('**/*.pf_index', () => undefined);
    await openAndType(page, 'dendrites');
    await expect(dialog(page)).toContainText('matches in titles and names only', { timeout: 15_000 });
  });

  test('without names and titles the index of terms and sections is offered', async ({ page }) => {
    await page.route('**/pagefind/book.json', (route) => route.abort());
    await openAndType(page, 'dendrites');
    await expect(dialog(page)).toContainText('The search could not be loaded');
    await expect(dialog(page).getByRole('link', { name: 'index of terms and sections' })).toHaveAttribute(
      'href',
      /search\/#a-z$/,
    );
  });

  test('results keep their titles when their texts do not load', async ({ page }) => {
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await openAndType(page, 'Marcus theory');
    await expect(options(page).first()).toContainText('Marcus');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to an index of terms and sections', async ({ page }) => {
    await page.goto('deposition/');
    await page.getByRole('link', { name: 'Search', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Index of terms and sections' })).toBeVisible();
    await page.getByRole('link', { name: 'solid electrolyte interphase (SEI)' }).click();
    await expect(page).toHaveURL(/glossary\/#sei$/);
  });
});
