// Photos and documents: with a complaint from a phone, later from the follow page, and read by who handles it.
import type { Page } from '@playwright/test';
import {
  alive,
  at,
  axe,
  confirmation,
  expect,
  fillIn,
  follow,
  fresh,
  login,
  on,
  open,
  openCase,
  ordinary,
  quoted,
  scripted,
  send,
  sql,
  test,
  watch,
  withRole,
} from '../support/index.ts';
import { photo, type Upload, words } from '../support/photos.ts';

test.skip(({ isMobile, javaScriptEnabled }) => !isMobile && javaScriptEnabled !== false, 'a phone, and a browser without scripts');

const box = (page: Page) => page.getByLabel('Kies foto’s of documenten');
const there = (page: Page) => page.locator('[data-files] .files > li');

/** Chooses files; without scripts one also presses the button. */
async function choose(page: Page, files: Upload[]): Promise<void> {
  await box(page).setInputFiles(files);
  if (!scripted()) await page.getByRole('button', { name: /^(Toevoegen|Versturen)$/ }).last().click();
}

test('a complaint with two photos from a phone reaches who handles it, photos and all', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  await fillIn(page, filing, {
    bestanden: async (page) => {
      await choose(page, [await photo(page, 'IMG_2031.JPG'), await photo(page, 'hek van dichtbij.jpg')]);
      await expect(there(page)).toHaveCount(2);
      await expect(there(page).first()).toContainText('IMG_2031.jpg');
      await axe(page);
    },
  });
  const main = page.locator('main');
  await expect(main).toContainText('hek van dichtbij.jpg');

  // One is taken out again, from the page where answers are checked.
  await page.getByRole('link', { name: /^Wijzig\s?: Foto’s en documenten/ }).click();
  await expect(page).toHaveURL(/\/klacht\/bestanden\?terug=controle/);
  await page.getByRole('button', { name: 'Verwijder hek van dichtbij.jpg' }).click();
  await expect(there(page)).toHaveCount(1);
  await choose(page, [await photo(page, 'het slot.jpg')]);
  await expect(there(page)).toHaveCount(2);
  await on(page);
  await at(page, 'controle');
  if (scripted()) await alive(page);
  await send(page).click();
  const kept = await confirmation(page);
  await expect(main).toContainText('Meegestuurde bestanden: 2');
  expect(sql(`SELECT 1 FROM file f JOIN personal_text t ON t.id = f.id JOIN complaint c ON c.id = t.complaint
    WHERE c.reference = ${quoted(kept.reference)}`)).toHaveLength(2);

  const desk = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: scripted() })).newPage();
  await login(desk, withRole('coordinator'));
  await openCase(desk, kept.reference);
  const link = desk.getByRole('link', { name: 'het slot.jpg' });
  await expect(link).toBeVisible();
  const image = await desk.request.get((await link.getAttribute('href'))!);
  expect(image.status()).toBe(200);
  expect(image.headers()['content-type']).toBe('image/jpeg');
  expect((await image.body()).subarray(0, 3).toString('hex')).toBe('ffd8ff');
  await desk.context().close();
  watched.calm();
});

test('a file that is refused says why, and costs nothing else', async ({ page }) => {
  test.setTimeout(90_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  await fillIn(page, filing, {
    bestanden: async (page) => {
      await choose(page, [
        words('script.jpg', '<script>alert(1)</script>', 'image/jpeg'),
        await photo(page, 'goed.jpg'),
        words('leeg.pdf', '', 'application/pdf'),
      ]);
      await expect(there(page)).toHaveCount(1);
      const main = page.locator('main');
      await expect(main).toContainText('‘script.jpg’: dit soort bestand kunnen wij niet aannemen.');
      await expect(main).toContainText('‘leeg.pdf’: dit bestand is leeg.');
      await axe(page);
    },
  });
  await expect(page.locator('main')).toContainText(filing.story);
  await expect(page.locator('main')).toContainText('goed.jpg');
  watched.calm(/status of 422/);
});

test('a file that the network lost is sent again by a tap', async ({ page, context }) => {
  test.skip(!scripted(), 'a browser without scripts tells this by itself');
  test.setTimeout(90_000);
  const filing = ordinary(fresh());
  await fillIn(page, filing, {
    bestanden: async (page) => {
      await context.setOffline(true);
      await choose(page, [await photo(page, 'hek.jpg')]);
      await expect(page.locator('.upload__list')).toContainText('hek.jpg: niet verstuurd');
      await axe(page);
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Opnieuw proberen' }).tap();
      await expect(there(page)).toHaveCount(1);
      await expect(page.locator('.upload__list > li')).toHaveCount(0);
    },
  });
});

test('a document sent later stands on both pages', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await fillIn(page, ordinary(fresh()));
  await send(page).click();
  const kept = await confirmation(page);
  await follow(page, kept);
  if (scripted()) await alive(page);
  await choose(page, [words('brief van de huisarts.txt', 'Geen blijvend letsel.')]);
  const own = page.locator('#bestanden').getByRole('link', { name: 'brief van de huisarts.txt' });
  await expect(own).toBeVisible();
  await axe(page);
  const desk = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: scripted() })).newPage();
  await login(desk, withRole('coordinator'));
  await openCase(desk, kept.reference);
  const section = desk.locator('#bestanden');
  await expect(section.getByRole('link', { name: 'brief van de huisarts.txt' })).toBeVisible();
  await section.getByLabel('Kies foto’s of documenten').setInputFiles([words('verslag.txt', 'Gesprek met de leidster.')]);
  if (!scripted()) await section.getByRole('button', { name: 'Versturen' }).click();
  await expect(section.getByRole('link', { name: 'verslag.txt' })).toBeVisible();
  await axe(desk);
  await open(page, '/volgen');
  await expect(page.locator('main')).not.toContainText('verslag.txt');
  await desk.context().close();
});
