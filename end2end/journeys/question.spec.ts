// A question to the coordinator without a complaint (R2): asked, answered, and made a complaint; with scripts and without.
import type { Page } from '@playwright/test';
import {
  act,
  axe,
  expect,
  fresh,
  type Kept,
  login,
  open,
  openCase,
  quoted,
  sql,
  test,
  watch,
  withRole,
} from '../support/index.ts';

const asks = (mark: string) => `Hoe vraag ik een ruildag aan?\n\nIk vind het nergens. (${mark})`;

/** Ticks a radio or a box of a group. */
async function tick(page: Page, group: string | RegExp, words: string | RegExp): Promise<void> {
  const within = page.getByRole('group', { name: group });
  await within.getByRole('radio', { name: words }).or(within.getByRole('checkbox', { name: words })).first().check();
}

async function ask(page: Page, mark: string): Promise<Kept> {
  await open(page, '/');
  await page.getByRole('link', { name: 'Stel uw vraag online' }).click();
  await expect(page.locator('h1')).toHaveText('Een vraag stellen');
  await page.getByLabel('Wat is uw vraag?').fill(asks(mark));
  await page.getByLabel('Uw naam').fill('Marieke Jansen');
  await page.getByLabel('Mailadres').fill(`${mark}@ouders.example`);
  await tick(page, 'Is het veilig om u te bellen of te mailen?', /^Ja/);
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page).toHaveURL(/\/vraag\/klaar\?stuk=[0-9a-f]{8}$/);
  await expect(page.locator('h1')).toHaveText('Uw vraag is binnen');
  const value = (label: string) =>
    page.locator('.confirmation div', { has: page.getByText(label, { exact: true }) }).locator('dd');
  return { reference: await value('Kenmerk').innerText(), code: await value('Code').innerText() };
}

async function follow(page: Page, { reference, code }: Kept): Promise<void> {
  await open(page, '/volgen');
  await page.getByLabel('Kenmerk').fill(reference);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Bekijk mijn klacht' }).click();
  await expect(page.locator('h1')).toHaveText(`Uw vraag ${reference}`);
}

test('a question is asked, answered by the coordinator, and read', async ({ page }) => {
  test.setTimeout(120_000);
  const watched = watch(page);
  const mark = fresh();
  const kept = await ask(page, mark);
  await expect(page.locator('main')).toContainText('Antwoord uiterlijk');
  await axe(page);
  const [event] = sql<{ kind: string }>(`SELECT kind FROM event e JOIN complaint c ON c.id = e.complaint
    WHERE c.reference = ${quoted(kept.reference)}`);
  expect(event.kind, 'a question counts as no complaint').toBe('asked');

  await follow(page, kept);
  await expect(page.locator('main')).toContainText('Ik vind het nergens.');
  await expect(page.locator('main')).toContainText('De klachtencoördinator leest uw vraag.');
  await axe(page);

  await login(page, withRole('coordinator'));
  const card = page.locator('.board-card', { hasText: kept.reference });
  await expect(card).toContainText('Vraag');
  await openCase(page, kept.reference);
  await expect(page.locator('h1')).toHaveText('Vraag van een ouder');
  await axe(page);
  await act(page, 'Vraag beantwoorden', (form) => form.getByLabel('Uw antwoord').fill('In de app, bij Planning.'), 'Antwoord versturen');
  await expect(page.locator('main')).toContainText('Vraag beantwoord; de vraag is gesloten');

  // This device follows it already.
  await open(page, '/volgen');
  await expect(page.locator('main')).toContainText('Ons antwoord');
  await expect(page.locator('main')).toContainText('In de app, bij Planning.');
  await axe(page);
  watched.calm();
});

test('what is wrong with a question is told beside its field, and nothing typed is lost', async ({ page }) => {
  const mark = fresh();
  await open(page, '/vraag');
  await page.getByLabel('Wat is uw vraag?').fill(asks(mark));
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.locator('.error-summary')).toContainText('Vul uw naam in');
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel('Wat is uw vraag?')).toHaveValue(asks(mark));
  await axe(page);
  await page.locator('.error-summary').getByRole('link', { name: 'Vul uw naam in' }).click();
  await expect(page.getByLabel('Uw naam')).toBeFocused();
});

test('a parent makes a complaint of a question, received on the day it was asked', async ({ page }) => {
  test.setTimeout(120_000);
  const kept = await ask(page, fresh());
  await follow(page, kept);
  const form = page.locator('details', { has: page.locator('summary', { hasText: 'Van uw vraag een klacht maken' }) });
  await form.locator('summary').first().click();
  await form.getByRole('button', { name: 'Klacht indienen' }).click();
  const again = page.locator('details', { has: page.locator('summary', { hasText: 'Van uw vraag een klacht maken' }) });
  await expect(again.locator('.error-summary')).toContainText('zonder toestemming blijft het een vraag');
  await axe(page);
  await tick(page, 'Wie dient de klacht in?', 'Mijn kind gaat naar de opvang');
  await tick(page, 'Waar gaat uw klacht over?', 'Openingstijden en ruildagen');
  await tick(page, 'Gaat uw klacht over de manager van de locatie?', 'Nee');
  await tick(page, 'Wanneer gebeurde het?', /^Het speelt al langer/);
  await tick(page, 'Hebt u er met de locatie over gepraat?', 'Nee');
  await tick(page, 'Toestemming', /^Ja/);
  await again.getByRole('button', { name: 'Klacht indienen' }).click();
  await expect(page.locator('h1')).toHaveText(`Uw klacht ${kept.reference}`);
  await expect(page.locator('main')).toContainText('Uw vraag werd een klacht');

  await login(page, withRole('coordinator'));
  await openCase(page, kept.reference);
  await expect(page.locator('h1')).toHaveText('Openingstijden en ruildagen');
  await expect(page.locator('main')).toContainText('Begon als vraag');
  await expect(page.locator('main')).toContainText('Veiligheid controleren');
});
