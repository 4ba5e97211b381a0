// What is typed and not sent stays on the device: on the follow page, in a question, in a remark, at a hearing. It is there
// after a reload, another language and Back; it is gone once it was sent or wiped; another case never sees it.
import type { Locator, Page } from '@playwright/test';
import { act, alive, axe, change, checkSafety, choose, command, expect, file, follow, fresh, login, mails, open, openCase, ordered, ordinary, quoted, sql, talked, test, watch, withRole } from '../support/index.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'without scripts what was refused comes back from the server');

const said = 'staat nog op dit apparaat';
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('gehoor_getypt ')).length);

/** The words stand in their box after a reload, in another language and back, and after Back from another page. */
async function survive(page: Page, path: string, box: (page: Page) => Locator, words: string): Promise<void> {
  const there = async () => {
    await alive(page);
    await expect(box(page)).toHaveValue(words);
  };
  await page.reload();
  await there();
  await page.goto(`/taal/en?naar=${path}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await there();
  await page.goto(`/taal/nl?naar=${path}`);
  await there();
  await page.goto('/contact');
  await page.goBack();
  await there();
}

test('a question that was begun is there again until it is sent', async ({ page }) => {
  const watched = watch(page);
  const words = `Hoe vraag ik een ruildag aan? (${fresh()})`;
  const box = (on: Page) => on.locator('textarea');
  await open(page, '/vraag');
  await box(page).fill(words);
  await page.locator('input[name="answers[name]"]').fill('Marieke Jansen');
  await choose(page.getByRole('group', { name: 'Is het veilig om u te bellen of te mailen?' }), 'Ja');
  await expect(page.locator('main')).toContainText(said);
  await axe(page);
  await survive(page, '/vraag', box, words);
  await expect(page.locator('input[name="answers[name]"]')).toHaveValue('Marieke Jansen');
  await expect(page.getByRole('radio', { name: /^Ja/ })).toBeChecked();

  // Refused, it stays; so does what is changed after.
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await box(page).fill(`${words} En wanneer?`);
  await page.reload();
  await expect(box(page)).toHaveValue(`${words} En wanneer?`);
  await page.locator('input[name="answers[email]"]').fill(`${fresh()}@ouders.example`);
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.locator('h1')).toHaveText('Uw vraag is binnen');
  await expect.poll(() => kept(page)).toBe(0);
  await page.goto('/vraag');
  await expect(box(page)).toHaveValue('');
  await expect(page.getByText(said)).toBeHidden();
  watched.calm();
});

test('what was typed before the script came is kept too', async ({ page }) => {
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/keep-[^/]*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  const words = `Mag ik later brengen? (${fresh()})`;
  await page.goto('/vraag', { waitUntil: 'commit' });
  await page.locator('textarea').fill(words);
  expect(await kept(page)).toBe(0);
  come();
  await expect(page.getByText(said)).toBeVisible();
  expect(await kept(page)).toBe(1);
  await page.reload();
  await expect(page.locator('textarea')).toHaveValue(words);
});

test('a question that did not reach us is kept, and wiping empties the form', async ({ page, context }) => {
  const words = `Mag ik een dag ruilen? (${fresh()})`;
  await open(page, '/vraag');
  await page.locator('textarea').fill(words);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Vraag versturen' }).click().catch(() => undefined);
  await context.setOffline(false);
  await page.goto('/vraag');
  await expect(page.locator('textarea')).toHaveValue(words);
  await page.getByRole('button', { name: 'Wissen', exact: true }).click();
  await expect(page.locator('textarea')).toHaveValue('');
  await expect(page.locator('textarea')).toBeFocused();
  await page.reload();
  await expect(page.locator('textarea')).toHaveValue('');
  expect(await kept(page)).toBe(0);
});

test('a remark that was begun is there again until it is sent', async ({ page }) => {
  const words = `De tuin is mooi geworden. (${fresh()})`;
  const box = (on: Page) => on.locator('textarea');
  await open(page, '/opmerking');
  await choose(page, 'Iets goeds');
  await page.getByLabel('Voor welke locatie is het?').selectOption({ index: 1 });
  await box(page).fill(words);
  await survive(page, '/opmerking', box, words);
  await expect(page.getByRole('radio', { name: /^Iets goeds/ })).toBeChecked();
  await expect(page.getByLabel('Voor welke locatie is het?')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.locator('h1')).toHaveText('Dank u wel');
  await page.goto('/opmerking');
  await expect(box(page)).toHaveValue('');
  expect(await kept(page)).toBe(0);
});

test('what is typed at one case is there again, and never at another', async ({ page }) => {
  test.setTimeout(180_000);
  const watched = watch(page);
  const [mark, another] = [fresh(), fresh()];
  const first = await file(page, ordinary(mark));
  await page.context().clearCookies();
  const second = await file(page, ordinary(another));
  const message = (on: Page) => on.locator('#berichten textarea');
  const withdraw = page.locator('details', { has: page.locator('summary', { hasText: 'Uw klacht intrekken' }) });
  await follow(page, first);
  await alive(page);
  await message(page).fill(`Is er al nieuws? (${mark})`);
  await withdraw.locator('summary').first().click();
  await withdraw.locator('textarea').fill(`Laat maar. (${mark})`);
  await survive(page, '/volgen', message, `Is er al nieuws? (${mark})`);
  await expect(withdraw.locator('textarea')).toHaveValue(`Laat maar. (${mark})`);
  await expect(withdraw).toHaveAttribute('open');
  await axe(page);

  // The other case, by its code and without leaving the first: nothing of the first.
  await page.context().clearCookies();
  await follow(page, second);
  await alive(page);
  await expect(message(page)).toHaveValue('');
  await page.context().clearCookies();
  await follow(page, first);
  await alive(page);
  await expect(message(page)).toHaveValue(`Is er al nieuws? (${mark})`);

  // Sent by the bundle, without a page load: only what was sent is forgotten.
  await page.getByRole('button', { name: 'Bericht versturen' }).click();
  await expect(page.locator('#berichten')).toContainText('verstuurd');
  await expect(message(page)).toHaveValue('');
  await expect.poll(() => kept(page)).toBe(1);
  await page.reload();
  await alive(page);
  await expect(message(page)).toHaveValue('');
  await expect(withdraw.locator('textarea')).toHaveValue(`Laat maar. (${mark})`);

  // News from elsewhere leaves what was put back as it is.
  const desk = await page.context().browser()!.newPage();
  await login(desk, withRole('coordinator'));
  await openCase(desk, first.reference);
  await ordered(desk, first.reference, 'message', { text: `Wij bellen u morgen. (${mark})` });
  await desk.close();
  await expect(page.locator('main')).toContainText(`Wij bellen u morgen. (${mark})`);
  await expect(withdraw.locator('textarea')).toHaveValue(`Laat maar. (${mark})`);

  // Leaving the page leaves nothing.
  await page.getByRole('button', { name: 'Afsluiten' }).click();
  await expect(page.getByLabel('Kenmerk')).toBeVisible();
  expect(await kept(page)).toBe(0);
  watched.calm();
});

test('what somebody heard began to write is there again until it is sent', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const mark = fresh();
  // Another than in hearing.spec.ts, which gives the first of them an address of its own.
  const [subject] = sql<{ id: string }>(`SELECT s.id FROM staff s
    WHERE NOT EXISTS (SELECT FROM staff_role r WHERE r.staff = s.id) ORDER BY s.position OFFSET 1 LIMIT 1`);
  expect(subject, 'nobody else of the directory is without a role').toBeTruthy();
  const email = `${mark}@gehoor.example`;
  change(`UPDATE staff SET email = ${quoted(email)} WHERE id = ${quoted(subject.id)}`);
  const { reference } = await file(page, ordinary(mark));
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  await act(page, 'Veiligheid controleren', checkSafety);
  const added = await command(page, 'Nog iemand over wie het gaat');
  await added.getByLabel('Wie?').selectOption(subject.id);
  await added.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.locator('main')).toContainText('De klacht gaat ook over');
  await act(page, 'Toewijzen');
  await expect(page.locator('main')).toContainText('Toegewezen aan');
  await act(page, 'Gesprek vastleggen', talked({ summary: 'Wij spraken elkaar.', points: ['Het hek stond open.'], promise: 'Een slot' }));
  await expect(page.locator('main')).toContainText('Het hek stond open.');
  const release = await command(page, 'Uittreksel vrijgeven');
  await release.getByRole('combobox').selectOption(subject.id);
  await release.getByLabel(/^1\. /).check();
  await release.getByRole('button', { name: 'Uittreksel vrijgeven' }).click();
  await expect(page.locator('main')).toContainText('Uittreksel vrijgegeven aan');
  await openCase(page, reference);
  await page.getByRole('button', { name: /^Link mailen/ }).click();
  const [mail] = await mails(email, { matching: /\/persoonlijk\// });

  const theirs = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await open(theirs, mail.text.match(/\/persoonlijk\/[A-Za-z0-9_-]+/)![0]);
  await theirs.getByRole('button', { name: 'Verder' }).click();
  const box = (on: Page) => on.locator('textarea');
  await box(theirs).fill(`Het slot was stuk. (${mark})`);
  await survive(theirs, '/wederhoor', box, `Het slot was stuk. (${mark})`);
  await theirs.getByRole('button', { name: 'Versturen' }).click();
  await expect(theirs.locator('main')).toContainText('Wij hebben vastgelegd wat u schreef.');
  await expect(box(theirs)).toHaveValue('');
  await box(theirs).fill('Nog iets.');
  await theirs.getByRole('button', { name: 'Sluiten' }).click();
  await expect(theirs.locator('main')).toContainText('Deze link werkt niet (meer)');
  expect(await kept(theirs)).toBe(0);
  await theirs.context().close();
});
