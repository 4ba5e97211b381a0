// Staff logins of the demonstration organisation.
import { expect, type Page } from '@playwright/test';

/** Everybody in the demonstration organisation has this password. */
export const password = 'gehoor-demo';

/** One person for each role, as `gehoor seed demo` makes them. */
export const logins = {
  coordinator: 'coordinator@gehoor.example',
} as const;

export type Role = keyof typeof logins;

export async function login(page: Page, role: Role): Promise<void> {
  await page.goto('/team');
  await page.locator('input[type="email"], input[name="email"]').fill(logins[role]);
  await page.locator('input[type="password"]').fill(password);
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
}
