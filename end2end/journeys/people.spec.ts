// A colleague in the administrator's pages, from the invitation to the last day: by two people where it takes two.
import { axe, change, expect, fresh, login, mails, open, quoted, test, withRole } from '../support/index.ts';

test.skip(({ isMobile }) => isMobile === true, 'people are kept at a desk, with scripts and without');

test('somebody is invited, given a role by two people, comes in, and is out the moment they leave', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const words = fresh();
  const name = `Amber ${words}`;
  const email = `${words.replaceAll(' ', '.').toLowerCase()}@gehoor.example`;
  const password = 'zeven bruggen over een rivier';
  const coordinator = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: true })).newPage();
  const colleague = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: true })).newPage();
  try {
    await login(page, withRole('administrator'), /\/team$/);
    await expect(page.locator('h1')).toContainText('ingelogd als');
    await open(page, '/beheer/mensen/nieuw');
    await page.getByLabel('Naam').fill(name);
    await page.getByLabel('Functie, zoals ouders die lezen').fill('aandachtsfunctionaris');
    await page.locator('select[name=role]').selectOption('safeguarding_officer');
    // The address was forgotten: it is said beside its field, and nothing typed is lost.
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(page.getByLabel('Naam')).toHaveValue(name);
    await page.getByLabel('Mailadres van het werk').fill(email);
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.locator('h1')).toContainText(name);
    await axe(page);

    // Who proposed it does not confirm it; the coordinator does.
    const proposal = (on: typeof page) => on.locator('article', { hasText: name });
    await open(page, '/beheer/voorstellen');
    await expect(proposal(page)).toBeVisible();
    await expect(proposal(page).getByRole('button', { name: /^Bevestigen/ })).toHaveCount(0);
    await login(coordinator, withRole('coordinator'));
    await open(coordinator, '/beheer/voorstellen');
    await proposal(coordinator).getByRole('button', { name: /^Bevestigen/ }).click();
    await expect(proposal(coordinator)).toHaveCount(0);

    const [mail] = await mails(email, { matching: /Uw account bij Gehoor/ });
    await open(colleague, mail.text.match(/\/toegang\/wachtwoord\/[0-9a-f]+/)![0]);
    await colleague.getByLabel('Nieuw wachtwoord').fill(password);
    await colleague.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await colleague.getByLabel('Mailadres van uw werk').fill(email);
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await colleague.getByRole('button', { name: 'Inloggen' }).click();
    await expect(colleague).toHaveURL(/\/bord$/);
    await expect(colleague.locator('h1')).toBeVisible();

    // The last day: without the tick nothing happens, with it they are out at once.
    await open(page, '/beheer/mensen');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Toegang nu beëindigen' }).click();
    await expect(page.locator('.error-summary')).toContainText('Vink aan');
    await page.getByLabel('Ja, deze persoon is uit dienst').check();
    await page.getByRole('button', { name: 'Toegang nu beëindigen' }).click();
    await expect(page.locator('main')).toContainText('Uit dienst sinds');
    await axe(page);
    await colleague.reload();
    await expect(colleague).toHaveURL(/\/team/);
    await expect(colleague.getByLabel('Wachtwoord', { exact: true })).toBeVisible();

    await open(page, '/beheer/logboek');
    await expect(page.locator('main')).toContainText(name);
  } finally {
    await coordinator.context().close();
    await colleague.context().close();
    // Nobody else finds a second one here.
    change(`DELETE FROM staff_role WHERE staff IN (SELECT id FROM staff WHERE name = ${quoted(name)})`);
  }
});
