// The weekly report of the last week, issued: before that directors read none.
import { expect, type Page } from '@playwright/test';
import { login, withRole } from './login.ts';
import { open } from './watch.ts';

/** Whoever comes first issues it, as the coordinator; the page is logged in as one afterwards. */
export async function issued(page: Page): Promise<void> {
  await login(page, withRole('coordinator'));
  await open(page, '/rapporten');
  const fixed = page.getByText('De cijfers staan vast');
  if (await fixed.isVisible()) return;
  await page.getByLabel('Toelichting van de klachtencoördinator').fill('Een rustige week.');
  await page.getByRole('button', { name: 'Breng uit' }).click();
  await expect(page).toHaveURL(/\/rapporten\?week=/);
  await open(page, '/rapporten');
  await expect(fixed).toBeVisible();
}
