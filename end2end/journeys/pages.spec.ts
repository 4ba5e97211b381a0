// What holds from page to page: the language, the answers, and that nothing is loaded anew.
import {
  alive,
  answer,
  at,
  begin,
  expect,
  fillIn,
  fresh,
  mark,
  on,
  open,
  ordinary,
  scripted,
  stillMarked,
  test,
  watch,
} from '../support/index.ts';

test('the language that was chosen holds from page to page', async ({ page }) => {
  await open(page, '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'File a complaint' }).first().click();
  await expect(page.locator('h1')).toHaveText('Before you begin');
  await open(page, '/klacht/wie-bent-u');
  await expect(page.locator('h1')).toHaveText('Who are you?');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/klacht\/wie-bent-u/);
  await expect(page.locator('h1')).toHaveText('Wie bent u?');
});

test('the wizard goes from question to question without loading a page, also with Back', async ({ page }) => {
  test.skip(!scripted(), 'without scripts each question is a page of its own');
  const watched = watch(page);
  const filing = ordinary(fresh());
  await begin(page);
  await alive(page);
  await mark(page);
  for (const step of ['wie-bent-u', 'locatie', 'kind'] as const) {
    await at(page, step);
    await answer(page, step, filing);
    await on(page);
  }
  await at(page, 'gesprek');
  await page.goBack();
  await at(page, 'kind');
  await expect(page.getByLabel('Voornaam van het kind')).toHaveValue(filing.childName);
  await page.getByRole('link', { name: 'Terug' }).click();
  await at(page, 'locatie');
  await stillMarked(page);
  // Loaded anew, the answers are still there.
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dagopvang' })).toBeChecked();
  watched.calm();
});

test('an answer is changed from the check page, which comes back after it', async ({ page }) => {
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  await page.getByRole('link', { name: /^Wijzig\s?: Wat zou een goede oplossing/ }).click();
  await at(page, 'oplossing');
  await page.getByLabel('Wat zou een goede oplossing zijn?').fill('Toch liever een hek van twee meter.');
  await on(page);
  await at(page, 'controle');
  await expect(page.locator('main')).toContainText('Toch liever een hek van twee meter.');
});

test('a draft is wiped from a phone that others use', async ({ page }) => {
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  await page.getByRole('button', { name: 'Dit concept wissen' }).click();
  await expect(page).toHaveURL(/\/klacht\/$/);
  await open(page, '/klacht/gegevens');
  await expect(page.getByLabel('Uw naam')).toHaveValue('');
});

test('on the narrowest phone with letters of twice the size no page for parents scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const browser = await page.context().newCDPSession(page);
  await open(page, '/');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const steps = ['wie-bent-u', 'locatie', 'kind', 'gesprek', 'onderwerp', 'personen', 'wanneer', 'verhaal', 'oplossing', 'gegevens', 'bereikbaar', 'controle'];
  const others = ['/', '/klacht/', '/klacht/vooraf', '/klacht/informatie', '/volgen', '/vraag', '/opmerking', '/reglement', '/contact', '/verslagen', '/privacy', '/toegankelijkheid'];
  for (const path of [...others, ...steps.map((step) => `/klacht/${step}`)]) {
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});
