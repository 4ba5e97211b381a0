// Staff logins of the demonstration organisation.
import { expect, type Page } from '@playwright/test';
import { quoted, sql } from './sql.ts';
import { open } from './watch.ts';

/** Everybody in the demonstration organisation has this password. */
export const password = 'gehoor-demo';

/** The mail address of the first with a role, as `gehoor seed demo` makes them. */
export function withRole(role: string): string {
  const [first] = sql<{ email: string }>(`
    SELECT a.email FROM account a JOIN staff_role r ON r.staff = a.staff JOIN staff s ON s.id = a.staff
    WHERE r.role = ${quoted(role)} ORDER BY s.position LIMIT 1`);
  expect(first, `nobody with the role ${role} has an account`).toBeTruthy();
  return first.email;
}

/** Who handles a case, and who was told of it. */
export function peopleOf(reference: string): { handler: string; told: string } {
  const [people] = sql<{ handler: string; told: string }>(`
    SELECT h.email AS handler, t.email AS told FROM card c
    JOIN account h ON h.staff = c.handler JOIN account t ON t.staff = c.told[1]
    WHERE c.reference = ${quoted(reference)}`);
  expect(people, `${reference} has no handler with an account, or nobody was told`).toBeTruthy();
  return people;
}

export async function login(page: Page, email: string, home = /\/bord$/): Promise<void> {
  await open(page, '/team');
  await page.getByLabel('Mailadres van uw werk').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  // The page of who is logged in may have the address of the form.
  await expect(page.getByRole('button', { name: 'Inloggen' })).toHaveCount(0);
  await expect(page).toHaveURL(home);
  await expect(page.locator('h1')).toHaveCount(1);
}
