// Everything a parent needs, and staff's work, in a browser that runs no scripts.
import {
  act,
  checkSafety,
  command,
  confirmAddress,
  expect,
  file,
  follow,
  fresh,
  login,
  mails,
  openCase,
  ordinary,
  quoted,
  sql,
  test,
  withRole,
} from '../support/index.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'about browsers without scripts');

test('a parent files a complaint and follows it without JavaScript', async ({ page }) => {
  const filing = ordinary(fresh());
  const kept = await file(page, filing);
  expect(sql(`SELECT 1 FROM personal_text WHERE words = ${quoted(filing.story)}`)).toHaveLength(1);
  await confirmAddress(page, filing.email);
  const [mail] = await mails(filing.email, { matching: new RegExp(kept.reference) });
  expect(`${mail.text}${mail.html}`.replaceAll(/\s/g, '')).not.toContain(kept.code.replaceAll(' ', ''));

  await follow(page, kept);
  const main = page.locator('main');
  await expect(main).toContainText('De klachtencoördinator leest uw klacht');
  await page.getByLabel('Schrijf ons een bericht').fill('Ik bedenk nog iets.\n\nHet was om 16.10 uur.');
  await page.getByRole('button', { name: 'Bericht versturen' }).click();
  await expect(main).toContainText('Uw bericht is verstuurd.');
  await expect(main).toContainText('Het was om 16.10 uur.');
  await page.getByRole('button', { name: 'Afsluiten' }).click();
  await expect(page.getByLabel('Code')).toBeVisible();
});

test('staff log in, find a case on the board and work on it without JavaScript', async ({ page }) => {
  const filing = ordinary(fresh());
  const { reference } = await file(page, filing);

  await login(page, withRole('coordinator'));
  await page.locator('.board-card', { hasText: reference }).getByRole('link').click();
  await expect(page.locator('main')).toContainText(filing.story);
  await act(page, 'Veiligheid controleren', checkSafety);
  await expect(page).toHaveURL(new RegExp(`/zaak/${reference}`));
  await expect(page.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(page, 'Notitie voor collega’s', async (form) => form.getByLabel('Uw notitie').fill('Vader belt liever zelf.'));
  await expect(page.locator('main')).toContainText('Vader belt liever zelf.');
  await act(page, 'Toewijzen');
  await expect(page.locator('main')).toContainText('Toegewezen aan');
});

test('a form of staff that is wrong comes back as it was typed, without JavaScript', async ({ page }) => {
  const { reference } = await file(page, ordinary(fresh()));
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  const form = await command(page, 'Veiligheid controleren');
  await form.getByLabel('De klacht gaat over niemand van onze organisatie').check();
  await form.getByRole('button', { name: 'Veiligheid controleren' }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  const again = await command(page, 'Veiligheid controleren');
  await expect(again.locator('.error-summary')).toContainText('Maak een keuze');
  await expect(again.getByLabel('De klacht gaat over niemand van onze organisatie')).toBeChecked();
});
