// What everybody reads of a year: from the list to the report of one location, in both languages, on paper too; and the
// weekly report on paper, as the directors keep it.
import { axe, expect, issued, login, open, test, told, withRole } from '../support/index.ts';

test('a parent finds the report of a location, reads it in English, and prints it whole', async ({ page, isMobile }) => {
  const year = told();
  await open(page, '/verslagen');
  await page.locator(`main a[href="${year}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${year}$`));
  const first = page.locator(`main a[href="${year}/locaties/1"]`);
  // A place that had complaints is folded.
  if (!(await first.isVisible())) await page.locator('main details', { has: page.locator(`a[href="${year}/locaties/1"]`) }).locator('summary').click();
  await first.click();
  for (const heading of ['De regeling, en hoe ouders ervan weten', 'Hoeveel klachten, en waarover', 'Oordelen en maatregelen', 'Bij de Geschillencommissie']) {
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  }
  await axe(page);

  // The address that engines are told of is English by itself, and so is the next page.
  const english = await page.locator('link[rel="alternate"][hreflang="en"]').getAttribute('href');
  await open(page, `${year}/locaties/1${new URL(english!).search}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'The whole report on' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // Back to Dutch from an address that asks for English.
  await open(page, '/reglement?taal=en');
  if (isMobile !== true) {
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page).toHaveURL(/\/reglement$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  }

  // On paper nothing is folded away and no link stands that leads nowhere.
  await open(page, '/taal/nl?naar=/verslagen');
  await open(page, `${year}/locaties/1`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Dit verslag als pdf' })).toBeHidden();
});

test('the weekly report is printed with every column, as the director reads it, in both languages', async ({ page, isMobile }) => {
  test.skip(isMobile === true, 'paper has one width');
  await issued(page);
  await page.context().clearCookies();
  await login(page, withRole('director'));
  await page.emulateMedia({ media: 'print' });
  // A4 with margins of a centimetre, at 96 dots an inch.
  await page.setViewportSize({ width: 718, height: 1047 });
  for (const lang of ['nl', 'en']) {
    await open(page, `/taal/${lang}?naar=/rapporten`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const tables = page.locator('main .table-scroll');
    await expect(tables.first()).toBeVisible();
    const cut = await tables.evaluateAll((all) =>
      all.filter((table) => table.scrollWidth > table.clientWidth).map((table) => `${table.getAttribute('aria-label')}: ${table.scrollWidth} in ${table.clientWidth}`));
    expect(cut, lang).toEqual([]);
  }
  await open(page, '/taal/nl?naar=/rapporten');
});
