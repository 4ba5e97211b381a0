// What one may not see answers exactly like what does not exist.
import { expect, file, follow, fresh, login, open, ordinary, quoted, sql, test, withRole } from '../support/index.ts';

const nobodys = '0000-0000';

test('a stranger with the right reference and a wrong code learns nothing', async ({ page, browser }) => {
  const kept = await file(page, ordinary(fresh()));
  const stranger = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const said: string[] = [];
  for (const reference of [kept.reference, nobodys]) {
    await open(stranger, '/volgen');
    await stranger.getByLabel('Kenmerk').fill(reference);
    await stranger.getByLabel('Code').fill('1234 5678 9012 3456');
    await stranger.getByRole('button', { name: 'Bekijk mijn klacht' }).click();
    await expect(stranger.locator('.error-summary')).toBeVisible();
    said.push((await stranger.locator('main').innerText()).replaceAll(reference, 'KENMERK'));
  }
  expect(said[0]).toBe(said[1]);
  await stranger.context().close();
});

test('a case of somebody else answers like a case that does not exist', async ({ page, browser }) => {
  const { reference } = await file(page, ordinary(fresh()));
  // Nobody but the coordinator sees a complaint that just came in.
  const elsewhere = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await login(elsewhere, withRole('location_manager'));
  const answers: { status?: number; text: string; title: string }[] = [];
  for (const wanted of [reference, nobodys]) {
    const answer = await open(elsewhere, `/zaak/${wanted}`);
    const hide = (words: string) => words.replaceAll(wanted, 'KENMERK');
    answers.push({
      status: answer?.status(),
      text: hide(await elsewhere.locator('body').innerText()),
      title: hide(await elsewhere.title()),
    });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0].text).toContain('is er niet');
  expect(answers[0].status).toBe(404);
  await expect(elsewhere.locator('.board-card', { hasText: reference })).toHaveCount(0);
  await open(elsewhere, '/bord');
  await expect(elsewhere.locator('h1')).toBeVisible();
  await expect(elsewhere.locator('body')).not.toContainText(reference);
  expect(sql(`SELECT 1 FROM card WHERE reference = ${quoted(reference)}`)).toHaveLength(1);
  await elsewhere.context().close();
});

test('without a code or a login there is only the way in', async ({ page }) => {
  for (const path of ['/bord', `/zaak/${nobodys}`]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/team/);
    await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible();
  }
  await page.goto('/volgen');
  await expect(page.getByLabel('Code')).toBeVisible();
});
