// Staff come in by the organisation's own login: a real OpenID provider beside a real house.
import { axe, change, expect, fresh, open, quoted, scripted, sql, test } from '../support/index.ts';
import { OpenIdProvider } from '../support/provider.ts';
import { SecondServer } from '../support/second-server.ts';

/** A regional manager of whom the directory knows the mail address, invited, and who did not come in yet. */
function newcomer(): { email: string; name: string } {
  const name = `Ilse ${fresh()}`;
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@gehoor.example`;
  change(`
    WITH region AS (INSERT INTO region (id, name) VALUES (gen_random_uuid(), ${quoted(`Regio ${name}`)}) RETURNING id),
    person AS (
      INSERT INTO staff (id, position, name, function, email)
      SELECT gen_random_uuid(), 900, ${quoted(name)}, 'regiomanager', ${quoted(email)} RETURNING id
    ),
    entry AS (INSERT INTO account (staff, email, set_at) SELECT id, ${quoted(email)}, now() FROM person)
    INSERT INTO staff_role (staff, role, scope) SELECT person.id, 'regional_manager', region.id FROM person, region`);
  return { email, name };
}

test("somebody comes in by the organisation's login, and may not without it", async ({ page }) => {
  test.setTimeout(90_000);
  const house = new SecondServer();
  const { email, name } = newcomer();
  const provider = await OpenIdProvider.start(house.url, [
    { sub: 'known', email, email_verified: true, amr: ['pwd', 'mfa'] },
    { sub: 'unknown', email: `nobody-${email}`, email_verified: true },
  ]);
  try {
    await house.start({ ...provider.settings, GEHOOR_SECOND_FACTOR: 'required' });
    await open(page, `${house.url}/bord`);
    await axe(page);
    const button = page.getByRole('link', { name: 'Inloggen met Kinderopvang Voorbeeld' });

    await button.click();
    await page.getByLabel('Name').fill('unknown');
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByText('u hebt hier geen toegang')).toBeVisible();
    await axe(page);

    // The provider still knows them as somebody else; they are asked once more, and may think better of it.
    await button.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('liet u niet door')).toBeVisible();
    // The provider knows them as before; asked anew they are who they are here, and end up where they were going.
    await open(page, `${house.url}/team/vandaag`);
    await button.click();
    await expect(page.getByText('u hebt hier geen toegang')).toBeVisible();
    await button.click();
    await page.getByLabel('Name').fill('known');
    await page.getByRole('button', { name: 'Log in' }).click();
    // Where somebody else was known there, a browser without scripts is asked to go on.
    if (!scripted()) await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/\/team\/vandaag$/);
    await expect(page.locator('h1')).toBeVisible();

    // They have no password here to change.
    await open(page, `${house.url}/toegang`);
    await expect(page.locator('main')).toContainText(name);
    await expect(page.getByText('U logt in via uw organisatie')).toBeVisible();
    await axe(page);
    expect(sql(`SELECT 1 FROM account WHERE email = ${quoted(email)} AND password_hash IS NULL`)).toHaveLength(1);
  } finally {
    await house.stop();
    provider.stop();
  }
});
