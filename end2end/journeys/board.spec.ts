// The board of a team: who else looks at a case, who changed it, what moving a card means, and when it is not live any more.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { act, change, checkSafety, expect, file, fresh, login, open, openCase, ordinary, password, sql, test, watch } from '../support/index.ts';

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'brings its own browsers, with scripts');

/** Two who see the whole board. */
function coordinators(): { email: string; name: string }[] {
  const all = sql<{ email: string; name: string }>(`
    SELECT a.email, s.name FROM account a JOIN staff_role r ON r.staff = a.staff JOIN staff s ON s.id = a.staff
     WHERE r.role = 'coordinator' ORDER BY s.position LIMIT 2`);
  expect(all).toHaveLength(2);
  return all;
}

const card = (page: Page, reference: string) => page.locator('.board-card', { hasText: reference });

test('each sees on the board and on the case who else looks at it, and who changed it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const [first, second] = coordinators();
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const [here, there] = [await elsewhere(), await elsewhere()];
  const { reference } = await file(page, ordinary(fresh()));
  const watched = watch(there);
  await login(there, second.email);
  await expect(there.locator('.live--on')).toBeVisible();
  await there.evaluate(() => {
    const said: string[] = [];
    new MutationObserver(() => said.push(document.querySelector('.live')?.textContent ?? '')).observe(document.querySelector('.live')!, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { said });
  });
  await login(here, first.email);
  await openCase(here, reference);
  await expect(card(there, reference)).toContainText(`Kijkt nu ook: ${first.name}`);

  await act(here, 'Veiligheid controleren', checkSafety);
  await expect(here.locator('main')).toContainText('Veiligheid gecontroleerd');
  // The line says what came last, on a board where others work too: all that it said is noted.
  await expect.poll(() => there.evaluate(() => (window as any).said.join('\n'))).toMatch(new RegExp(`${reference}[^(]*\\(${first.name}\\)`));
  await act(here, 'Toewijzen');
  await expect.poll(() => there.evaluate(() => (window as any).said.join('\n'))).toContain(`${reference} staat nu bij ‘Toegewezen’ (${first.name})`);

  // Whoever opens it too is seen by the first, until they close it.
  await openCase(there, reference);
  await expect(here.locator('body')).toContainText(`Kijkt nu ook: ${second.name}`);
  await open(there, '/bord');
  await expect(here.locator('body')).not.toContainText('Kijkt nu ook');
  await open(here, '/bord');
  await expect(card(there, reference)).not.toContainText('Kijkt nu ook');
  watched.calm();
  for (const one of [here, there]) await one.context().close();
});

test('moving a card opens the form that the move means, or says why it cannot be; nothing moves by itself', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const [first] = coordinators();
  const { reference } = await file(page, ordinary(fresh()));
  const desk = await (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1400, height: 900 } })).newPage();
  const watched = watch(desk);
  await login(desk, first.email);
  await expect(desk.locator('.live--on')).toBeVisible();
  const command = (name: string) => desk.locator('details.command').filter({ has: desk.locator('summary', { hasText: name }) });

  // With the keyboard, one column to the right: it must be checked first, and that form is open.
  await card(desk, reference).getByRole('link').focus();
  await desk.keyboard.press('Shift+ArrowRight');
  await expect(desk).toHaveURL(new RegExp(`/zaak/${reference}\\?naar=assigned`));
  await expect(desk.locator('main')).toContainText('Om deze zaak naar ‘Toegewezen’ te brengen');
  await expect(command('Veiligheid controleren')).toHaveAttribute('open', '');
  await act(desk, 'Veiligheid controleren', checkSafety);
  await expect(desk.locator('main')).toContainText('Veiligheid gecontroleerd');

  // Dragged to the judgement: that comes after the talk, and the page says so.
  // Cards glide on while one is held: who took hold of another sees its page, and tries again.
  const dragged = (phase: string) =>
    expect(async () => {
      await open(desk, '/bord');
      await card(desk, reference).getByRole('link').dragTo(desk.locator(`.board__column[data-phase=${phase}]`));
      await expect(desk).toHaveURL(new RegExp(`/zaak/${reference}\\?naar=${phase}`), { timeout: 3000 });
    }).toPass({ timeout: 30_000 });
  await dragged('judging');
  await expect(desk.locator('main')).toContainText('Oordeel schrijven: kan na het gesprek met de ouder.');
  // Dragged to its handler, the form to assign it is open.
  await dragged('assigned');
  await expect(command('Toewijzen').first()).toHaveAttribute('open', '');
  const [row] = sql<{ phase: string }>(`SELECT phase FROM card WHERE reference = '${reference}'`);
  expect(row.phase, 'only the form moves it').toBe('received');
  watched.calm();
  await desk.context().close();
});

/** Ends the session of this browser and of no other, as two hours without a page do. */
async function loggedOut(page: Page): Promise<void> {
  const session = (await page.context().cookies()).find((cookie) => cookie.name === 'gehoor_sessie');
  expect(session, 'nobody is logged in here').toBeTruthy();
  const hash = createHash('sha256').update(session!.value).digest('hex');
  change(`DELETE FROM staff_session WHERE token_hash = decode('${hash}', 'hex')`);
}

test('a board and a case that hear nothing any more say so, and what to do; logged in again they go on by themselves', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const [first] = coordinators();
  const { reference } = await file(page, ordinary(fresh()));
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
  const [board, opened] = [await context.newPage(), await context.newPage()];
  const watched = [watch(board), watch(opened)];
  await login(board, first.email);
  await expect(board.locator('.live--on')).toBeVisible();
  await openCase(opened, reference);

  // The server looks every ten seconds, and the browser asks again some seconds later.
  await loggedOut(board);
  const again = 'Opnieuw inloggen (in een nieuw tabblad)';
  for (const one of [board, opened]) await expect(one.getByRole('link', { name: again })).toBeVisible({ timeout: 60_000 });
  await expect(board.locator('.live--on')).toHaveCount(0);
  await expect(board.locator('.live')).toHaveText('Ververs de pagina om wijzigingen te zien');

  const [door] = await Promise.all([context.waitForEvent('page'), opened.getByRole('link', { name: again }).click()]);
  await door.getByLabel('Mailadres van uw werk').fill(first.email);
  await door.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await door.getByRole('button', { name: 'Inloggen' }).click();
  await expect(door).toHaveURL(new RegExp(`/zaak/${reference}$`));
  await expect(board.locator('.live--on')).toBeVisible({ timeout: 60_000 });
  await expect(opened.getByRole('link', { name: again })).toHaveCount(0, { timeout: 60_000 });
  // What was refused meanwhile stands in the console, and nothing else does.
  for (const one of watched) one.calm(/401/);
  await context.close();
});

test('what somebody did not read is marked on their board, and no longer once they opened it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const [first, second] = coordinators();
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const [here, there] = [await elsewhere(), await elsewhere()];
  const watched = [watch(here), watch(there)];
  const { reference } = await file(page, ordinary(fresh()));
  const unread = (desk: Page) => card(desk, reference).getByText('nog niet gelezen');
  await login(here, first.email);
  await login(there, second.email);
  for (const desk of [here, there]) await expect(unread(desk)).toHaveCount(1);

  await openCase(here, reference);
  await open(here, '/bord');
  await expect(card(here, reference)).toHaveCount(1);
  await expect(unread(here)).toHaveCount(0);
  await expect(unread(there)).toHaveCount(1);
  // What somebody else does comes by itself, and is not read yet.
  await openCase(there, reference);
  await act(there, 'Veiligheid controleren', checkSafety);
  await expect(there.locator('main')).toContainText('Veiligheid gecontroleerd');
  await expect(unread(here)).toHaveCount(1);
  await open(there, '/bord');
  await expect(card(there, reference)).toHaveCount(1);
  await expect(unread(there)).toHaveCount(0);
  for (const one of watched) one.calm();
  for (const one of [here, there]) await one.context().close();
});
