// Pages of one person with something on them: a draft that goes on elsewhere and was answered differently, an answered
// question, a new code by mail. Accessible in both languages, light and dark, at 320 and 1280 pixels.
import type { Page } from '@playwright/test';
import {
  act,
  asParent,
  confirmAddress,
  expect,
  file,
  fineInBoth,
  fresh,
  linkIn,
  login,
  mails,
  on,
  open,
  openCase,
  ordinary,
  quoted,
  sql,
  test,
  withRole,
} from '../support/index.ts';

test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled === false || isMobile === true, 'the desktop with scripts makes its window as narrow as a phone');

/** Answers the story on a device, until it is saved or both versions are. */
async function tell(page: Page, words: string, table: 'draft' | 'draft_choice'): Promise<void> {
  await page.getByLabel('Wat is er gebeurd?').fill(words);
  await on(page);
  await expect.poll(() => sql(`SELECT 1 FROM ${table} AS kept WHERE kept::text LIKE '%' || ${quoted(words)} || '%'`).length).toBe(1);
}

test('the link by which a draft goes on elsewhere, and the choice between what two devices wrote', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const mark = fresh();
  await open(page, '/klacht/verhaal');
  await tell(page, `Het hek stond open. (${mark})`, 'draft');
  await open(page, '/klacht/later');
  await page.getByLabel('Mailadres').fill(`${mark}@ouders.example`);
  await page.getByRole('button', { name: 'Mail mij de link' }).click();
  const [mail] = await mails(`${mark}@ouders.example`, { matching: /Verder waar u was/ });

  const other = await (await browser.newContext()).newPage();
  await fineInBoth(other, linkIn(mail, '/verder/'), { nl: 'Verder waar u was', en: 'Go on where you were' });
  await other.getByRole('button', { name: 'Ga verder met mijn klacht' }).click();
  await expect(other.locator('main')).toContainText('U was al begonnen');

  await open(page, '/klacht/verhaal');
  await open(other, '/klacht/verhaal');
  await tell(other, `Van de computer. (${mark})`, 'draft');
  await tell(page, `Van de telefoon. (${mark})`, 'draft_choice');
  await expect(page).toHaveURL(/\/klacht\/keuze$/);
  await fineInBoth(page, '/klacht/keuze', { nl: 'Welke tekst wilt u houden?', en: 'Which text do you want to keep?' });
});

test('a question with its answer', async ({ page, browser }) => {
  test.setTimeout(150_000);
  await open(page, '/vraag');
  await page.getByLabel('Wat is uw vraag?').fill(`Hoe ruil ik een dag? (${fresh()})`);
  await page.getByLabel('Uw naam').fill('Marieke Jansen');
  await page.getByLabel('Mailadres').fill('marieke@ouders.example');
  await page.getByRole('group', { name: 'Is het veilig om u te bellen of te mailen?' }).getByRole('radio', { name: /^Ja/ }).check();
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.locator('h1')).toHaveText('Uw vraag is binnen');
  const kept = page.locator('.confirmation div', { has: page.getByText('Kenmerk', { exact: true }) });
  const reference = await kept.locator('dd').innerText();
  await fineInBoth(page, '/vraag/klaar', { nl: 'Uw vraag is binnen', en: /./ });

  const desk = await (await browser.newContext()).newPage();
  await login(desk, withRole('coordinator'));
  await openCase(desk, reference);
  await act(desk, 'Vraag beantwoorden', (form) => form.getByLabel('Uw antwoord').fill('In de app, bij Planning.'), 'Antwoord versturen');
  await expect(desk.locator('main')).toContainText('Vraag beantwoord; de vraag is gesloten');

  await asParent(page, reference);
  await fineInBoth(page, '/volgen', { nl: `Uw vraag ${reference}`, en: new RegExp(reference) });
  await expect(page.locator('main')).toContainText('In de app, bij Planning.');
});

test('a new code by mail', async ({ page }) => {
  test.setTimeout(150_000);
  const filing = ordinary(fresh());
  const { reference } = await file(page, filing);
  await confirmAddress(page, filing.email);
  await open(page, '/volgen/code-kwijt');
  // What is wrong is told, and what was typed stands there.
  await page.getByLabel('Kenmerk').fill(reference);
  await page.getByLabel('Mailadres').fill('marieke@');
  await page.locator('main form').getByRole('button').first().click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.getByLabel('Mailadres')).toHaveValue('marieke@');
  await page.getByLabel('Mailadres').fill(filing.email);
  await page.locator('main form').getByRole('button').first().click();
  const [mail] = await mails(filing.email, { matching: /\/volgen\/code-kwijt\//, within: 30_000 });
  await fineInBoth(page, linkIn(mail, '/volgen/code-kwijt/'), { nl: 'Een nieuwe code maken', en: 'Make a new code' });
  await page.getByRole('button', { name: 'Maak mijn nieuwe code' }).click();
  await expect(page).toHaveURL(/\/volgen\/uw-code$/);
  await fineInBoth(page, '/volgen/uw-code', { nl: /./, en: /./ });
});
