// What came by letter is entered by the coordinator; who opened a case; what goes on as a complaint of its own.
import type { Page } from '@playwright/test';
import { act, choose, expect, file, fine, fresh, login, open, openCase, ordinary, quoted, scripted, sql, test, watch, withRole } from '../support/index.ts';

const group = (page: Page, name: string) => page.getByRole('group', { name });

/** A letter without a mail address, typed over; `story` is what it says. */
async function typeOver(page: Page, story: string): Promise<void> {
  await choose(page, 'Een brief');
  const received = group(page, 'Op welke dag ontving de organisatie de klacht?');
  await received.getByLabel('Dag', { exact: true }).fill('3');
  await received.getByLabel('Maand', { exact: true }).fill('9');
  await received.getByLabel('Jaar', { exact: true }).fill('2024');
  await group(page, 'Wie is de klager?').getByRole('radio').first().check();
  await page.getByLabel('Naam van de klager').fill('Mevrouw Vos');
  await page.getByLabel('Postadres').fill('Dorpsstraat 1\n3701 AB Zeist');
  await group(page, 'Hoe heeft de klager het liefst contact?').getByRole('radio').last().check();
  await group(page, 'Is het veilig om de klager te bellen of te mailen?').getByRole('radio', { name: 'Ja' }).check();
  await page.getByLabel('Wat schrijft of vertelt de klager?').fill(story);
  await group(page, 'Om welke locatie gaat het?').getByRole('radio', { name: 'Nog niet bekend' }).check();
  await group(page, 'Onderwerpen').getByRole('checkbox').first().check();
  await group(page, 'Wanneer gebeurde het?').getByRole('radio', { name: 'Weet ik niet' }).check();
  await group(page, 'Gaat de klacht over de manager van de locatie?').getByRole('radio', { name: 'Nee' }).check();
  await group(page, 'Sprak de klager er al over met de locatie?').getByRole('radio', { name: 'Nee' }).check();
}

/** Without scripts one also presses the button. */
async function attach(page: Page, name: string, words: string): Promise<void> {
  await page.getByLabel('Kies foto’s of documenten').setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(words) }]);
  if (!scripted()) await page.getByRole('button', { name: 'Toevoegen' }).click();
}

const enter = (page: Page) => page.getByRole('button', { name: 'Klacht invoeren' });

test('a letter is entered with its true day of receipt, and its terms are shown', async ({ page }) => {
  test.setTimeout(180_000);
  const watched = watch(page);
  const story = `Het hek stond open. ${fresh()}`;
  await login(page, withRole('coordinator'));
  await open(page, '/bord');
  await page.getByRole('link', { name: 'Klacht invoeren van brief, mail of telefoon' }).click();
  await expect(page.locator('h1')).toHaveText('Klacht invoeren');
  await fine(page, 'nl');
  await typeOver(page, story);
  await enter(page).click();
  await expect(page.locator('h1')).toHaveText('De klacht is ingevoerd');
  const main = page.locator('main');
  await expect(main).toContainText('dinsdag 3 september 2024');
  await expect(main).toContainText('dinsdag 15 oktober 2024');
  await expect(main).toContainText('De klager krijgt geen mail');
  await fine(page, 'nl');
  expect(sql(`SELECT DISTINCT complaint FROM personal_text WHERE words = ${quoted(story)}`)).toHaveLength(1);
  // The letter itself, and what is none.
  const [original, program] = ['brief van mevrouw Vos.txt', 'brief.pdf'];
  await attach(page, original, 'Geachte mevrouw, het hek stond open.');
  await expect(page.locator('[data-files]')).toContainText(original);
  await attach(page, program, 'MZ\u0000\u0001');
  await expect(main).toContainText(`‘${program}’`);
  await fine(page, 'nl');
  await page.getByRole('link', { name: 'Naar de zaak' }).click();
  await expect(page.locator('main')).toContainText(story);
  await expect(page.locator('#bestanden').getByRole('link', { name: original })).toBeVisible();
  await expect(page.locator('#bestanden').getByRole('link', { name: program })).toHaveCount(0);
  watched.calm(/status of 422/);
});

test('what is wrong stands beside its field, and nothing that was typed is lost', async ({ page }) => {
  test.setTimeout(180_000);
  const story = `Het hek stond open. ${fresh()}`;
  await login(page, withRole('coordinator'));
  await open(page, '/invoeren');
  await typeOver(page, story);
  const received = group(page, 'Op welke dag ontving de organisatie de klacht?');
  await received.getByLabel('Maand', { exact: true }).fill('13');
  await page.getByLabel('Naam van de klager').fill('');
  await enter(page).click();
  const summary = page.locator('.error-summary');
  await expect(summary.locator('li')).toHaveCount(2);
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel('Wat schrijft of vertelt de klager?')).toHaveValue(story);
  await expect(page.getByLabel('Postadres')).toHaveValue('Dorpsstraat 1\n3701 AB Zeist');
  await expect(received.getByLabel('Maand', { exact: true })).toHaveValue('13');
  await expect(page.getByRole('radio', { name: 'Een brief' })).toBeChecked();
  await summary.getByRole('link', { name: 'Vul de naam van de klager in' }).click();
  await expect(page.getByLabel('Naam van de klager')).toBeFocused();
  await fine(page, 'nl');
  await page.getByLabel('Naam van de klager').fill('Mevrouw Vos');
  await received.getByLabel('Maand', { exact: true }).fill('9');
  await enter(page).dblclick();
  await expect(page.locator('h1')).toHaveText('De klacht is ingevoerd');
  expect(sql(`SELECT DISTINCT complaint FROM personal_text WHERE words = ${quoted(story)}`)).toHaveLength(1);
});

test('entering is for the coordinator, and not there for a location manager', async ({ page }) => {
  await login(page, withRole('location_manager'));
  const answer = await page.goto('/invoeren');
  expect(answer?.status()).toBe(404);
  await open(page, '/bord');
  await expect(page.getByRole('link', { name: 'Klacht invoeren van brief, mail of telefoon' })).toHaveCount(0);
});

test('the coordinator reads who opened a case', async ({ page }) => {
  test.setTimeout(180_000);
  const { reference } = await file(page, ordinary(fresh()));
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  await page.getByRole('link', { name: 'Wie deze zaak opende' }).click();
  await expect(page.locator('h1')).toHaveText('Wie deze zaak opende');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await fine(page, 'nl');
  await page.getByRole('link', { name: 'Terug' }).click();
  await expect(page).toHaveURL(new RegExp(`/zaak/${reference}$`));
});

test('after splitting off the case names the new complaint', async ({ page }) => {
  const watched = watch(page);
  const { reference } = await file(page, ordinary(fresh()));
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  await act(page, 'Naar meldcode of meldplicht', async (form) => {
    await form.getByRole('radio', { name: 'De meldcode' }).check();
    await form.getByLabel('Waarom?').fill('Signalen.');
  }, 'Klachtenprocedure stoppen');
  const story = `De rekening klopt niet. ${fresh()}`;
  await act(
    page,
    'De rest verder als eigen klacht',
    (form) => form.getByLabel('Waar gaat de nieuwe klacht over?').fill(story),
    'Nieuwe klacht maken',
  );
  const row = page.locator('.summary-list__row', { hasText: 'Verder als eigen klacht' });
  await row.getByRole('link').click();
  await expect(page).not.toHaveURL(new RegExp(reference));
  await expect(page.locator('main')).toContainText(story);
  watched.calm();
});
