// What the coordinator shares of improvements, and what the parent committee of that location reads of it.
import { axe, change, expect, fresh, login, mails, open, quoted, sql, test, withRole } from '../support/index.ts';

test.skip(({ isMobile }) => isMobile === true, 'written at a desk, with scripts and without');

test('an improvement is looked at for names, shared with the committee, taken back and shared again', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const [place] = sql<{ id: string; name: string; staff: string }>(`
    SELECT l.id, l.name, s.name AS staff FROM location l JOIN staff s ON s.id = l.manager ORDER BY l.position LIMIT 1`);
  const mark = fresh();
  const email = `${mark}@gehoor.example`;
  change(`
    WITH person AS (
      INSERT INTO staff (id, position, name, function, email)
      SELECT gen_random_uuid(), 950, 'Olga ${mark}', 'oudercommissie', ${quoted(email)} RETURNING id
    ), account AS (INSERT INTO account (staff, email, set_at) SELECT id, ${quoted(email)}, now() FROM person)
    INSERT INTO staff_role (staff, role, scope) SELECT id, 'committee', ${quoted(place.id)} FROM person`);
  const committee = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const words = `Bij het hek staat nu altijd iemand. (${mark})`;

  await login(page, withRole('coordinator'));
  await open(page, '/team/jaarverslag');
  await page.getByRole('link', { name: 'Verbeteringen voor oudercommissies' }).click();
  await page.getByLabel('Locatie').selectOption(place.id);
  await page.getByRole('button', { name: 'Toon' }).click();
  // A name is shown, and nothing typed is lost.
  await page.getByLabel('Wat leest de oudercommissie?').fill(`${words} ${place.staff} let op.`);
  await page.getByLabel('Klaar').check();
  await page.getByRole('button', { name: 'Delen met de oudercommissie' }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.locator('main')).toContainText('in de naam van een medewerker');
  await axe(page);
  await expect(page.getByLabel('Wat leest de oudercommissie?')).toHaveValue(`${words} ${place.staff} let op.`);
  await page.getByLabel('Wat leest de oudercommissie?').fill(words);
  await page.getByRole('button', { name: 'Delen met de oudercommissie' }).click();
  const shared = page.locator('article', { hasText: mark });
  await expect(shared).toContainText('Klaar');
  await axe(page);

  await open(committee, '/oudercommissie');
  await committee.getByLabel('Uw mailadres').fill(email);
  await committee.getByRole('button', { name: 'Mail mij de link' }).click();
  const [mail] = await mails(email, { matching: /oudercommissie/ });
  await open(committee, mail.text.match(/\/oudercommissie\/[0-9a-f]+/)![0]);
  await committee.getByRole('button', { name: 'Cijfers lezen' }).click();
  await expect(committee.locator('main')).toContainText(words);
  await axe(committee);

  await shared.getByRole('button', { name: /^Intrekken/ }).click();
  await committee.reload();
  await expect(committee.locator('main')).not.toContainText(mark);
  await shared.getByRole('button', { name: /^Weer delen/ }).click();
  await committee.reload();
  await expect(committee.locator('main')).toContainText(words);
  await committee.context().close();
});
