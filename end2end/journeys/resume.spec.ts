// A draft that survives: gone on with elsewhere by a mailed link, chosen where two devices differ, wiped on both; and what
// was typed, or without scripts submitted, is still there after an error, Back, a reload, another language and a closed
// browser.
import type { Browser, Page } from '@playwright/test';
import {
  alive,
  at,
  axe,
  begin,
  change,
  expect,
  fresh,
  mails,
  on,
  open,
  ordinary,
  quoted,
  scripted,
  sql,
  test,
} from '../support/index.ts';
import { answer } from '../support/filing.ts';

const story = (page: Page) => page.getByLabel('Wat is er gebeurd?');
const tells = (mark: string) => `Het hek stond open. (${mark})`;

/** Begins a draft with a story in it, and waits until that is saved. */
async function begun(page: Page, mark: string): Promise<void> {
  await begin(page);
  await answer(page, 'wie-bent-u', ordinary(mark));
  await on(page);
  await at(page, 'locatie');
  await tell(page, tells(mark));
}

async function tell(page: Page, words: string): Promise<void> {
  await open(page, '/klacht/verhaal');
  await story(page).fill(words);
  await on(page);
  await saved(words);
}

/** With scripts it is saved behind the next page. */
async function saved(words: string): Promise<void> {
  await expect.poll(() => sql(`SELECT 1 FROM draft WHERE answers::text LIKE '%' || ${quoted(words)} || '%'`).length).toBe(1);
}

/** The link that is mailed to go on with the draft of this device. */
async function mailed(page: Page, mark: string): Promise<string> {
  await open(page, '/klacht/verhaal');
  await page.getByRole('link', { name: 'Later verder, of op een ander apparaat' }).click();
  await expect(page.locator('h1')).toHaveText('Later verder, of op een ander apparaat');
  await axe(page);
  await page.getByLabel('Mailadres').fill(`${mark}@ouders.example`);
  await page.getByRole('button', { name: 'Mail mij de link' }).click();
  await expect(page.locator('main')).toContainText('Kijk in uw mail');
  const [mail] = await mails(`${mark}@ouders.example`, { matching: /Verder waar u was/ });
  expect(`${mail.subject} ${mail.text}`.toLowerCase()).not.toContain('klacht');
  return mail.text.match(/\/verder\/[0-9a-f]+/)?.[0] ?? 'there is no link in the mail';
}

/** Another device, on which the draft of this one is opened by a mailed link. */
async function elsewhere(page: Page, browser: Browser, mark: string): Promise<Page> {
  const link = await mailed(page, mark);
  const context = await browser.newContext();
  const other = await context.newPage();
  // Whoever only looks, like the scanner of a mail server, uses nothing up.
  for (let look = 0; look < 2; look += 1) await other.goto(link);
  await axe(other);
  await other.getByRole('button', { name: 'Ga verder met mijn klacht' }).click();
  await expect(other).toHaveURL(/\/klacht\/$/);
  await alive(other);
  await expect(other.locator('main')).toContainText('U was al begonnen');
  return other;
}

test('a draft that a device still has to wipe goes before the one that a link opens on it', async ({ page, browser }) => {
  test.skip(!scripted(), 'a browser without scripts cannot wipe without a network');
  test.setTimeout(90_000);
  const [mark, theirs] = [fresh(), fresh()];
  await begun(page, mark);
  const link = await mailed(page, mark);
  const other = await (await browser.newContext()).newPage();
  await begun(other, theirs);
  await other.evaluate(() => localStorage.setItem('gehoor_wissen', 'true'));
  await other.goto(link);
  await other.getByRole('button', { name: 'Ga verder met mijn klacht' }).click();
  await expect(other).toHaveURL(/\/klacht\/$/);
  await expect(other.locator('main')).toContainText('U was al begonnen');
  await open(other, '/klacht/verhaal');
  await expect(story(other)).toHaveValue(tells(mark));
  const left = (of: string) => sql(`SELECT 1 FROM draft WHERE answers::text LIKE '%' || ${quoted(tells(of))} || '%'`).length;
  expect([left(mark), left(theirs)]).toEqual([1, 0]);
});

test('a draft is gone on with on a second device, by a link that works once', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const mark = fresh();
  await begun(page, mark);
  const other = await elsewhere(page, browser, mark);
  await open(other, '/klacht/verhaal');
  await expect(story(other)).toHaveValue(tells(mark));
  await tell(other, `${tells(mark)} En niemand zag het.`);
  await open(page, '/klacht/verhaal');
  await expect(story(page)).toHaveValue(`${tells(mark)} En niemand zag het.`);

  // A minute later the link opens nothing more, and says what to do.
  const [mail] = await mails(`${mark}@ouders.example`, { matching: /Verder waar u was/ });
  const link = mail.text.match(/\/verder\/[0-9a-f]+/)?.[0] ?? '';
  change(`UPDATE draft_link SET used_at = used_at - interval '2 minutes'`);
  const third = await (await browser.newContext()).newPage();
  await third.goto(link);
  await third.getByRole('button', { name: 'Ga verder met mijn klacht' }).click();
  await expect(third.locator('h1')).toHaveText('Deze link werkt niet (meer)');
  await axe(third);
});

test('where two devices differ both are kept, and the parent chooses', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const mark = fresh();
  await begun(page, mark);
  const other = await elsewhere(page, browser, mark);
  await open(page, '/klacht/verhaal');
  await tell(other, `Van de computer. (${mark})`);
  await story(page).fill(`Van de telefoon. (${mark})`);
  await on(page);
  await expect(page).toHaveURL(/\/klacht\/keuze$/);
  const main = page.locator('main');
  await expect(main).toContainText(`Van de computer. (${mark})`);
  await expect(main).toContainText(`Van de telefoon. (${mark})`);
  await axe(page);
  await page.getByRole('button', { name: /^Houd deze\s?: Op dit apparaat/ }).click();
  await at(page, 'oplossing');
  for (const device of [page, other]) {
    await open(device, '/klacht/verhaal');
    await expect(story(device)).toHaveValue(`Van de telefoon. (${mark})`);
  }
});

test('what was filled in without a network is asked about when another device went on meanwhile', async ({
  page,
  context,
  browser,
}) => {
  test.skip(!scripted(), 'without scripts nothing is filled in without a network');
  test.setTimeout(90_000);
  const mark = fresh();
  await begun(page, mark);
  const other = await elsewhere(page, browser, mark);
  await open(page, '/klacht/verhaal');
  await context.setOffline(true);
  await story(page).fill(`In de trein. (${mark})`);
  await on(page);
  await expect(page.locator('main')).toContainText('Bewaard op deze telefoon');
  await tell(other, `Op kantoor. (${mark})`);
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/klacht\/keuze$/);
  await page.getByRole('button', { name: /^Houd deze\s?: Op een ander apparaat/ }).click();
  await open(page, '/klacht/verhaal');
  await expect(story(page)).toHaveValue(`Op kantoor. (${mark})`);
});

test('wiping the draft takes it from every device', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const mark = fresh();
  await begun(page, mark);
  const other = await elsewhere(page, browser, mark);
  await open(page, '/klacht');
  await page.getByRole('button', { name: 'Dit concept wissen' }).click();
  await expect(page.getByRole('link', { name: 'Beginnen' })).toBeVisible();
  const left = () => sql(`SELECT 1 FROM draft WHERE answers::text LIKE '%' || ${quoted(mark)} || '%'`).length;
  await expect.poll(left).toBe(0);
  // The page is loaded anew meanwhile.
  const kept = () => page.evaluate(() => localStorage.getItem('gehoor_concept')).catch(() => 'on its way');
  if (scripted()) await expect.poll(kept).toBeNull();
  for (const device of [page, other]) {
    await open(device, '/klacht/verhaal');
    await expect(story(device)).toHaveValue('');
  }
});

test('what was typed is still there after an error, Back, a reload, another language and a closed browser', async ({
  page,
  context,
}) => {
  const mark = fresh();
  await begun(page, mark);
  const typed = `${tells(mark)} En daarna niets meer.`;
  await open(page, '/klacht/verhaal');
  await story(page).fill(typed);
  // With scripts it need not be sent.
  if (!scripted()) await on(page);

  await open(page, '/klacht/gegevens');
  await page.getByLabel('Uw naam').fill('Marieke Jansen');
  await page.getByLabel('Mailadres').fill('marieke@');
  await on(page);
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.getByLabel('Mailadres')).toHaveValue('marieke@');

  await page.goto('/klacht');
  await page.goBack();
  await expect(page.getByLabel('Mailadres')).toHaveValue('marieke@');
  await open(page, '/klacht/verhaal');
  await page.reload();
  await expect(story(page)).toHaveValue(typed);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByLabel('What happened?')).toHaveValue(typed);
  await page.close();
  const again = await context.newPage();
  await open(again, '/klacht/verhaal');
  await expect(again.locator('textarea').first()).toHaveValue(typed);
});
