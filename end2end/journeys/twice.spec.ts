// Sending more than once, in every way that happens: one complaint, one confirmation, one code.
import type { Page } from '@playwright/test';
import {
  confirmation,
  expect,
  fillIn,
  follow,
  fresh,
  type Kept,
  on,
  open,
  ordinary,
  quoted,
  scripted,
  send,
  sql,
  test,
} from '../support/index.ts';

const filed = (story: string) =>
  sql(`SELECT DISTINCT complaint FROM personal_text WHERE words = ${quoted(story)}`).length;

/** The same confirmation as before, also when the page is asked for anew. */
async function sameAgain(page: Page, before: Kept): Promise<void> {
  expect(await confirmation(page)).toEqual(before);
  await open(page, '/klacht/klaar');
  expect(await confirmation(page)).toEqual(before);
}

test('a double tap files one complaint', async ({ page }) => {
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  await send(page).dblclick();
  await sameAgain(page, await confirmation(page));
  expect(filed(filing.story)).toBe(1);
});

test('Back and sending again shows the same confirmation', async ({ page }) => {
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  await send(page).click();
  const kept = await confirmation(page);
  // To the page with the answers, whether the browser kept it or asks for it anew.
  await page.goBack();
  await page.goto('/klacht/controle');
  const again = send(page);
  if (await again.isVisible()) await again.click();
  await sameAgain(page, kept);
  expect(filed(filing.story)).toBe(1);
});

test('a page that Back brought from memory sends again, and gets the same confirmation', async ({ page, context }) => {
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  const other = await context.newPage();
  await open(other, '/klacht/controle');
  await send(page).click();
  const kept = await confirmation(page);
  // The other tab still shows the answers as they were before.
  await send(other).click();
  await sameAgain(other, kept);
  expect(filed(filing.story)).toBe(1);
});

test('a connection that is cut after sending: trying again gives the complaint that was filed', async ({ page }) => {
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  let cut = 0;
  await page.route('**/api/klacht/indienen', async (route) => {
    // The server gets it and answers; the answer never arrives.
    await route.fetch({ maxRedirects: 0 });
    cut += 1;
    await route.abort('connectionreset');
  });
  await send(page).click();
  if (scripted()) {
    await expect(page.getByRole('alert')).toContainText('Er is geen verbinding');
  } else {
    await expect.poll(() => cut).toBe(1);
  }
  expect(filed(filing.story)).toBe(1);
  await page.unroute('**/api/klacht/indienen');
  // Without scripts the browser shows its own page, whose way on is Back or the address.
  if (!scripted()) await page.goto('/klacht/controle');
  const again = send(page);
  if (await again.isVisible()) await again.click();
  await sameAgain(page, await confirmation(page));
  expect(filed(filing.story)).toBe(1);
});

test('without a network nothing is sent, and afterwards it is sent once', async ({ page, context }) => {
  test.skip(!scripted(), 'the browser itself says there is no network');
  const filing = ordinary(fresh());
  await fillIn(page, filing);
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('Er is geen verbinding');
  expect(filed(filing.story)).toBe(0);
  await context.setOffline(false);
  await send(page).click();
  await sameAgain(page, await confirmation(page));
  expect(filed(filing.story)).toBe(1);
});

test('what is changed in another tab after sending waits as a message on the follow page', async ({ page, context }) => {
  const mark = fresh();
  const filing = ordinary(mark);
  await fillIn(page, filing);
  const other = await context.newPage();
  await open(other, '/klacht/verhaal?terug=controle');
  await send(page).click();
  const kept = await confirmation(page);

  const more = `Er was ook een tweede hek open. (${mark})`;
  await other.getByLabel('Wat is er gebeurd?').fill(more);
  await on(other);
  await expect(other).toHaveURL(/\/klacht\/klaar$/);
  expect(await confirmation(other)).toEqual(kept);
  await expect(other.locator('main')).toContainText('Wat u daarna invulde, is nog niet verstuurd');
  expect(filed(more)).toBe(0);

  await follow(other, kept);
  const message = other.getByLabel('Schrijf ons een bericht');
  await expect(message).toHaveValue(new RegExp(`tweede hek open\\. \\(${mark}\\)$`));
  await other.getByRole('button', { name: 'Bericht versturen' }).click();
  await expect(other.getByRole('status').filter({ hasText: 'Uw bericht is verstuurd' })).toBeVisible();
  await open(other, '/volgen');
  await expect(message).toHaveValue('');
  await expect(other.locator('main')).toContainText(more);
});
