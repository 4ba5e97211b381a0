// What people write arrives as they wrote it: newlines as LF, the rest byte for byte, and none of it ever runs.
import type { Locator } from '@playwright/test';
import {
  act,
  at,
  checkSafety,
  confirmAddress,
  confirmation,
  expect,
  fillIn,
  follow,
  fresh,
  login,
  mails,
  on,
  openCase,
  ordinary,
  peopleOf,
  quoted,
  send,
  sql,
  talked,
  test,
  watch,
  withRole,
} from '../support/index.ts';
import { addressOf, hostile, name, story } from '../support/texts.ts';

/** What stands in a place, newlines and all. */
const words = (place: Locator) => place.evaluate((element) => element.textContent ?? '');

/** Twenty thousand characters are the same: said by the first place where they are not. */
function same(found: string, wanted: string): void {
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  const around = (text: string) => ({ length: text.length, at, text: text.slice(Math.max(0, at - 20), at + 40) });
  expect(around(found)).toEqual(around(wanted));
}

/** The words of an answer on the page where answers are checked. */
const answered = (main: Locator, question: string) =>
  main.locator('.summary-list__row', { has: main.page().getByText(question, { exact: true }) }).locator('.prose').first();

test('a long story in four scripts arrives exactly, everywhere, and none of it runs', async ({ page, browser }) => {
  test.setTimeout(150_000);
  const watched = watch(page);
  const mark = fresh();
  const address = addressOf(fresh());
  const told = story(20_000, mark);
  expect([...told]).toHaveLength(20_000);
  const filing = {
    ...ordinary(mark),
    name,
    email: address,
    story: told,
    wish: `\n${hostile}`,
    persons: hostile,
    childName: name,
    address: `${name}\nStraat 1\n1234 AB Dorp`,
  };
  const main = page.locator('main');

  // Checked, and back in the box after going back.
  await fillIn(page, filing);
  same(await words(answered(main, 'Wat is er gebeurd?')), told);
  await page.goto('/klacht/verhaal?terug=controle');
  same(await page.getByLabel('Wat is er gebeurd?').inputValue(), told);
  await on(page);
  await at(page, 'controle');
  await page.goto('/klacht/oplossing?terug=controle');
  await expect(page.getByLabel('Wat zou een goede oplossing zijn?')).toHaveValue(filing.wish);
  await on(page);
  await at(page, 'controle');
  same(await words(answered(main, 'Wat is er gebeurd?')), told);
  expect(await words(answered(main, 'Uw naam'))).toBe(name);

  await send(page).click();
  const kept = await confirmation(page);
  await confirmAddress(page, address);

  // In the database.
  const stored = sql<{ words: string }>(`
    SELECT t.words FROM personal_text t JOIN complaint c ON c.id = t.complaint
    WHERE c.reference = ${quoted(kept.reference)}`).map((row) => row.words);
  for (const text of [told, filing.wish, hostile, name, address, filing.address]) expect(stored).toContain(text);

  // On the parent's own page, in a message and out again.
  await follow(page, kept);
  const message = `\n${hostile}\n\n  Met vriendelijke groet,\n${name} 👶🏽`;
  await page.getByLabel('Schrijf ons een bericht').fill(message);
  await page.getByRole('button', { name: 'Bericht versturen' }).click();
  await expect(main).toContainText('Uw bericht is verstuurd.');
  const said = main.locator('.prose', { hasText: 'Met vriendelijke groet' });
  await expect.poll(() => words(said)).toBe(message);

  // On the page of the case.
  const office = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: test.info().project.use.javaScriptEnabled });
  const desk = await office.newPage();
  const watchedDesk = watch(desk);
  await login(desk, withRole('coordinator'));
  await openCase(desk, kept.reference);
  const case_ = desk.locator('.case__main');
  same(await words(case_.locator('.prose', { hasText: mark }).first()), told);
  expect(await words(case_.locator('.prose', { hasText: 'Met vriendelijke groet' }).first())).toBe(message);
  await expect(case_).toContainText(address);
  await expect(case_).toContainText(name);

  // What staff write reaches the parent as exactly.
  await act(desk, 'Veiligheid controleren', checkSafety);
  await act(desk, 'Toewijzen');
  await expect(case_).toContainText('Toegewezen aan');
  await act(desk, 'Gesprek vastleggen', talked({ summary: told, points: [hostile], promise: hostile }));
  await expect(case_).toContainText('Telefoongesprek op');
  await page.reload();
  // The point and the promise, and the parent's own words on who it is about.
  await expect(main.getByText(hostile, { exact: true })).toHaveCount(3);
  same(await words(main.locator('.prose', { hasText: mark }).first()), told);

  // In the mail: the address with its accent gets it, and the name stands in it as text.
  const [mail] = await mails(address, { matching: new RegExp(kept.reference) });
  expect(mail.text).toContain(name);
  expect(mail.html).not.toMatch(/<script/i);
  expect(mail.text).not.toContain(mark);
  await mails(peopleOf(kept.reference).handler, { matching: new RegExp(kept.reference) });

  watched.calm();
  watchedDesk.calm();
  await office.close();
});
