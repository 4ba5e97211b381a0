// A day of the coordinator with a keyboard alone: what is new is found, checked and assigned; what came by letter is
// entered and is late at once; what was judged meanwhile is read where it closed.
import type { Page } from '@playwright/test';
import {
  act,
  axe,
  expect,
  file,
  fresh,
  judged,
  login,
  open,
  openCase,
  ordinary,
  password,
  peopleOf,
  talked,
  test,
  watch,
  withRole,
} from '../support/index.ts';
import { Keyboard } from '../support/keyboard.ts';

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'a desk with a keyboard and scripts');

const command = (page: Page, name: string) =>
  page.locator('details.command').filter({ has: page.locator('summary', { hasText: name }) });

/** From card to card with the arrows, until it stands on the one. */
async function walk(page: Page, keys: Keyboard, reference: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await keys.to(page.locator('.board-card__link').first());
  // Down each column, and on to the next.
  for (let columns = 0; columns < 8; columns++) {
    for (let before = null, at = await here(); at !== before; at = await here()) {
      if (at === `/zaak/${reference}`) return;
      before = at;
      await keys.press('ArrowDown');
    }
    for (let up = 0; up < 60; up++) await page.keyboard.press('ArrowUp');
    await keys.press('ArrowRight');
  }
  throw new Error(`never on the card of ${reference}`);
}

test('the coordinator gets through a day with the keyboard alone', async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const filing = ordinary(fresh());
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const parent = await elsewhere();
  const { reference } = await file(parent, filing);
  const watched = watch(page);
  const keys = new Keyboard(page);
  const main = page.locator('main');
  /** Finds the case in the list of all of them, and opens it. */
  const found = async () => {
    await keys.enter(page.getByRole('link', { name: 'Zoeken', exact: true }));
    await keys.write(page.getByLabel('Zoek op kenmerk, naam of woorden'), reference);
    await keys.press('Enter');
    await expect(page.locator('main tbody tr')).toHaveCount(1);
    await keys.enter(page.locator('main tbody').getByRole('link', { name: reference }));
    await expect(page).toHaveTitle(new RegExp(`Zaak ${reference}`));
  };

  // In the morning: in, and to the board.
  await open(page, '/team');
  await keys.write(page.getByLabel('Mailadres van uw werk'), withRole('coordinator'));
  await keys.write(page.getByLabel('Wachtwoord', { exact: true }), password);
  await keys.press('Enter');
  await expect(page).toHaveURL(/\/bord$/);
  await expect(page.locator('.live--on')).toBeVisible();
  await walk(page, keys, reference);
  await keys.press('Enter');
  await expect(page).toHaveTitle(new RegExp(`Zaak ${reference}`));
  await expect(main).toContainText(filing.story);

  // New: read, checked for safety, and given to a handler.
  const safety = command(page, 'Veiligheid controleren');
  await keys.unfold(safety);
  await keys.tick(safety.getByRole('checkbox', { name: /^Ik heb de hele tekst gelezen/ }));
  await keys.tick(safety.getByRole('checkbox', { name: 'De klacht gaat over niemand van onze organisatie' }));
  await keys.enter(safety.getByRole('button', { name: 'Veiligheid controleren', exact: true }));
  await expect(main).toContainText('Veiligheid gecontroleerd');
  const route = command(page, 'Toewijzen');
  await keys.unfold(route);
  await keys.enter(route.getByRole('button', { name: 'Toewijzen', exact: true }));
  await expect(main).toContainText('Toegewezen aan');

  // A letter of weeks ago: entered with its true day, and late at once.
  await keys.enter(page.getByRole('link', { name: 'Bord', exact: true }));
  await expect(page).toHaveURL(/\/bord$/);
  await keys.enter(page.getByRole('link', { name: 'Klacht invoeren van brief, mail of telefoon' }));
  await expect(page.locator('h1')).toHaveText('Klacht invoeren');
  const group = (name: string) => page.getByRole('group', { name });
  const day = new Date(Date.now() - 20 * 24 * 3600 * 1000);
  const story = `De brief over het slapen. ${fresh()}`;
  await keys.choose(main, 'Een brief');
  const received = group('Op welke dag ontving de organisatie de klacht?');
  await keys.write(received.getByLabel('Dag', { exact: true }), String(day.getDate()));
  await keys.write(received.getByLabel('Maand', { exact: true }), String(day.getMonth() + 1));
  await keys.write(received.getByLabel('Jaar', { exact: true }), String(day.getFullYear()));
  await keys.choose(group('Wie is de klager?'), /./);
  await keys.write(page.getByLabel('Naam van de klager'), 'Mevrouw Vos');
  await keys.write(page.getByLabel('Postadres'), 'Dorpsstraat 1, 3701 AB Zeist');
  await keys.choose(group('Hoe heeft de klager het liefst contact?'), 'Per brief');
  await keys.choose(group('Is het veilig om de klager te bellen of te mailen?'), 'Ja');
  await keys.write(page.getByLabel('Wat schrijft of vertelt de klager?'), story);
  await keys.choose(group('Om welke locatie gaat het?'), 'Nog niet bekend');
  await keys.tick(group('Onderwerpen').getByRole('checkbox').first());
  await keys.choose(group('Wanneer gebeurde het?'), 'Weet ik niet');
  await keys.choose(group('Gaat de klacht over de manager van de locatie?'), 'Nee');
  await keys.choose(group('Sprak de klager er al over met de locatie?'), 'Nee');
  await keys.enter(page.getByRole('button', { name: 'Klacht invoeren' }));
  await expect(page.locator('h1')).toHaveText('De klacht is ingevoerd');
  await keys.enter(page.getByRole('link', { name: 'Naar de zaak' }));
  await expect(page).toHaveTitle(/Zaak /);
  const entered = (await page.title()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)![0];

  // My day warns of it, above what comes later.
  await keys.enter(page.getByRole('link', { name: 'Vandaag', exact: true }));
  await expect(page.locator('h1')).toHaveText('Mijn dag');
  const late = page.locator('section', { has: page.getByRole('heading', { name: 'Te laat of dringend' }) });
  await expect(late.getByRole('link', { name: new RegExp(entered) }).first()).toBeVisible();
  const cover = page.locator('section', { has: page.getByRole('heading', { name: 'Overzicht van alle zaken' }) });
  await expect(cover.getByRole('row', { name: /^Bellen of spreken/ })).toBeVisible();
  await axe(page);

  // Meanwhile the handler talks and writes; the coordinator reads it as its second reader.
  const people = peopleOf(reference);
  const handler = await elsewhere();
  await login(handler, people.handler);
  await openCase(handler, reference);
  await act(handler, 'Gesprek vastleggen', talked({ summary: 'Gebeld.', points: ['Het hek stond open.', 'Niemand belde.'], promise: 'Een slot' }));
  await expect(handler.locator('main')).toContainText('Niemand belde.');
  const reasons = ['Het slot was stuk.', 'Bellen had gemoeten.'];
  await act(handler, 'Oordeel schrijven', judged({ reasons, measure: 'Een nieuw slot' }), 'Aanbieden aan de tweede lezer');
  await found();
  for (const why of reasons) await expect(main).toContainText(why);
  const approve = command(page, 'Oordeel goedkeuren');
  await keys.unfold(approve);
  await keys.enter(approve.getByRole('button', { name: 'Oordeel goedkeuren', exact: true }));
  await expect(main).toContainText('Oordeel goedgekeurd');
  await expect(handler.locator('main')).toContainText('Oordeel goedgekeurd');
  await act(handler, 'Oordeel versturen');
  await expect(handler.locator('main')).toContainText('Oordeel verstuurd');

  // In the afternoon: found closed in the list of all cases, and read.
  await found();
  for (const why of reasons) await expect(main).toContainText(why);
  await keys.enter(page.getByRole('button', { name: 'Uitloggen' }));
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible();
  info.annotations.push({ type: 'keys', description: `${keys.pressed} keys` });
  console.log(`    a day of the coordinator: ${keys.pressed} keys`);
  watched.calm();
  for (const one of [parent, handler]) await one.context().close();
});
