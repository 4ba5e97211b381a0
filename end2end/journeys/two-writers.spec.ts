// Two people write the judgement of one case at the same time: each sees what the other saved before their own words take
// its place; and what is typed is kept, and there again.
import type { Page } from '@playwright/test';
import { act, axe, checkSafety, choose, command, expect, file, fresh, login, openCase, ordinary, peopleOf, scripted, talked, test, watch, withRole } from '../support/index.ts';

const points = ['Het hek stond open.'];

/** A case that its handler spoke of with the parent, and its coordinator. */
async function inContact(page: Page): Promise<{ reference: string; handler: string }> {
  const { reference } = await file(page, ordinary(fresh()));
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  await act(page, 'Veiligheid controleren', checkSafety);
  await expect(page.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(page, 'Toewijzen');
  await expect(page.locator('main')).toContainText('Toegewezen aan');
  await act(page, 'Gesprek vastleggen', talked({ summary: 'Wij spraken elkaar.', points, promise: 'Een slot' }));
  await expect(page.locator('main')).toContainText('Wij spraken elkaar.');
  return { reference, handler: peopleOf(reference).handler };
}

/** Fills in every point of the judgement. */
async function write(page: Page, outcome: string, why: string): Promise<void> {
  const form = await command(page, 'Oordeel schrijven');
  const reasons = form.getByLabel('Onderbouwing');
  for (let index = 0; index < (await reasons.count()); index++) {
    await choose(form.getByRole('group', { name: 'Oordeel' }).nth(index), outcome);
    await reasons.nth(index).fill(why);
  }
}

test('nobody overwrites the judgement of another unseen, also not after a note of their own', async ({ page, browser }) => {
  test.skip(!scripted(), 'what comes live needs scripts; tests/pages.rs plays the forms without');
  test.setTimeout(120_000);
  const { reference, handler } = await inContact(page);
  const theirs = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const [mine, other] = [watch(page), watch(theirs)];
  await login(theirs, handler);
  await openCase(theirs, reference);

  await write(theirs, 'Ongegrond', 'De handler vond niets.');
  await write(page, 'Gegrond', 'De coordinator zag het slot.');
  await act(page, 'Oordeel schrijven', async () => {}, 'Aanbieden aan de tweede lezer');
  await expect(page.locator('main')).toContainText('De coordinator zag het slot.');

  // The other is told, and a note of their own does not make that go away.
  await expect(theirs.getByText('Er is iets veranderd aan deze zaak')).toBeVisible();
  await act(theirs, 'Notitie voor collega’s', (form) => form.getByLabel('Uw notitie').fill('Tussendoor.'));
  const form = await command(theirs, 'Oordeel schrijven');
  await expect(form.locator('.notice__title', { hasText: 'Er veranderde iets sinds u begon te typen' })).toBeVisible();
  await expect(form.getByLabel('Onderbouwing').first()).toHaveValue('De handler vond niets.');
  await form.locator('summary', { hasText: 'Lees het oordeel dat' }).click();
  await expect(form.getByText('De coordinator zag het slot.')).toBeVisible();
  await axe(theirs);

  // Sent all the same it is refused; who says that they read it is heard.
  await form.getByRole('button', { name: 'Aanbieden aan de tweede lezer' }).click();
  await expect(form.getByRole('alert')).toContainText('Kijk eerst wat er nieuw is');
  await expect(form.getByLabel('Onderbouwing').first()).toHaveValue('De handler vond niets.');
  await form.getByText('Ik heb gelezen wat er veranderde').click();
  await form.getByRole('button', { name: 'Aanbieden aan de tweede lezer' }).click();
  await expect(theirs.locator('main')).toContainText('De handler vond niets.');
  await expect(page.locator('main')).toContainText('De handler vond niets.');
  mine.calm();
  // That it was refused.
  other.calm(/status of 409/);
});

test('a judgement that is being typed is kept, and there again until it is dropped', async ({ page }) => {
  test.skip(!scripted(), 'typing without scripts keeps nothing by itself; tests/pages.rs plays the button');
  test.setTimeout(90_000);
  const { reference } = await inContact(page);
  await write(page, 'Gegrond', 'Half geschreven.');
  await expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();
  await openCase(page, reference);
  const form = await command(page, 'Oordeel schrijven');
  await expect(form.getByText(/^Dit is uw concept van/)).toBeVisible();
  await expect(form.getByLabel('Onderbouwing').first()).toHaveValue('Half geschreven.');
  await form.getByRole('button', { name: 'Concept wissen' }).press('Enter');
  await expect(form.getByLabel('Onderbouwing').first()).toHaveValue('');
  // The button is gone: who goes by keyboard goes on at the form that begins anew, and hears what became of it.
  await expect(page.locator('#doe-draft_judgement')).toBeFocused();
  await expect(page.getByText('Uw concept is gewist.')).toBeAttached();
  await openCase(page, reference);
  await expect((await command(page, 'Oordeel schrijven')).getByLabel('Onderbouwing').first()).toHaveValue('');
});

test('a page whose tab was hidden shows what happened meanwhile', async ({ page, browser }) => {
  test.skip(!scripted(), 'what comes live needs scripts');
  test.setTimeout(90_000);
  const { reference, handler } = await inContact(page);
  const theirs = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await login(theirs, handler);
  await openCase(theirs, reference);
  const see = (seen: 'visible' | 'hidden') =>
    theirs.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    }, seen);
  await see('hidden');
  await act(page, 'Notitie voor collega’s', (form) => form.getByLabel('Uw notitie').fill('Gebeurd terwijl u weg was.'));
  await expect(page.locator('main')).toContainText('Gebeurd terwijl u weg was.');
  await expect(theirs.locator('main')).not.toContainText('Gebeurd terwijl u weg was.');
  await see('visible');
  await expect(theirs.locator('main')).toContainText('Gebeurd terwijl u weg was.');
});
