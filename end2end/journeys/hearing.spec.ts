// Hearing a subject (R11): the handler releases an extract and mails the link; the subject opens it, answers, corrects.
import {
  act,
  axe,
  change,
  checkSafety,
  command,
  expect,
  file,
  fresh,
  login,
  mails,
  open,
  openCase,
  ordinary,
  quoted,
  sql,
  talked,
  test,
  watch,
  withRole,
} from '../support/index.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'tests/personal.rs goes this way without scripts');

/** Somebody of the directory without a role here: complained about, and never logged in. With a mail address of work. */
function employee(mark: string): { id: string; email: string; name: string } {
  const email = `${mark}@gehoor.example`;
  const [person] = sql<{ id: string; name: string }>(`
    SELECT s.id, s.name FROM staff s
     WHERE NOT EXISTS (SELECT FROM staff_role r WHERE r.staff = s.id)
     ORDER BY s.position LIMIT 1`);
  expect(person, 'nobody of the directory is without a role').toBeTruthy();
  change(`UPDATE staff SET email = ${quoted(email)} WHERE id = ${quoted(person.id)}`);
  return { ...person, email };
}

/** The address of the personal link in a mail, from its first slash on. */
function linkIn(text: string): string {
  const found = text.match(/\/persoonlijk\/[A-Za-z0-9_-]+/);
  expect(found, `no personal link in:\n${text}`).not.toBeNull();
  return found![0];
}

test('a subject opens the link of the mail, answers, and corrects what was noted', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const mark = fresh();
  const subject = employee(mark);
  const filing = ordinary(mark);
  const { reference } = await file(page, filing);
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  await act(page, 'Veiligheid controleren', checkSafety);
  await expect(page.locator('main')).toContainText('Veiligheid gecontroleerd');
  const added = await command(page, 'Nog iemand over wie het gaat');
  await added.getByLabel('Wie?').selectOption(subject.id);
  await added.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.locator('main')).toContainText('De klacht gaat ook over');
  await act(page, 'Toewijzen');
  await expect(page.locator('main')).toContainText('Toegewezen aan');
  const points = ['Het hek stond open.', 'Niemand belde terug.'];
  await act(page, 'Gesprek vastleggen', talked({ summary: 'Wij spraken elkaar.', points, promise: 'Een slot' }));
  await expect(page.locator('main')).toContainText('Niemand belde terug.');

  // Only the first point is released.
  const release = await command(page, 'Uittreksel vrijgeven');
  await release.getByRole('combobox').selectOption(subject.id);
  await release.getByLabel(/^1\. /).check();
  await release.getByRole('button', { name: 'Uittreksel vrijgeven' }).click();
  await expect(page.locator('main')).toContainText('Uittreksel vrijgegeven aan');
  // The extract and the links come with the case as it is now.
  await openCase(page, reference);
  const heading = page.getByRole('heading', { name: 'Persoonlijke links voor wie wordt gehoord' });
  const given = page.locator('section', { has: heading });
  await axe(page);
  await given.getByRole('button', { name: /^Link mailen/ }).click();
  await expect(given).toContainText('Gemaild op');

  const [mail] = await mails(subject.email, { matching: /\/persoonlijk\// });
  for (const hidden of [reference, filing.name, points[0]]) {
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(hidden);
  }

  const theirs = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const watched = watch(theirs);
  await open(theirs, linkIn(mail.text));
  await expect(theirs.locator('h1')).toHaveText('Een persoonlijke link');
  await axe(theirs);
  const unopened = `SELECT l.last_used FROM personal_link l JOIN complaint c ON c.id = l.complaint
    WHERE c.reference = ${quoted(reference)}`;
  expect(sql<{ last_used: string | null }>(unopened)[0].last_used, 'looking uses nothing up').toBeNull();
  await theirs.getByRole('button', { name: 'Verder' }).click();
  await expect(theirs).toHaveURL(/\/wederhoor$/);
  const main = theirs.locator('main');
  await expect(main).toContainText('Het hek stond open.');
  for (const hidden of ['Niemand belde terug.', reference, filing.name, filing.phone, filing.email]) {
    await expect(theirs.locator('body')).not.toContainText(hidden);
  }
  await axe(theirs);

  // Nothing is said by saying nothing.
  await theirs.getByRole('button', { name: 'Versturen' }).click();
  await expect(theirs.locator('.error-summary')).toBeVisible();
  await expect(theirs).toHaveTitle(/^Fout: /);
  await axe(theirs);
  await theirs.getByLabel('Wat wilt u vertellen?').fill('Het slot was stuk.\n\nIk had het gemeld.');
  await theirs.getByRole('button', { name: 'Versturen' }).click();
  await expect(main).toContainText('Wij hebben vastgelegd wat u schreef.');
  await expect(main).toContainText('Ik had het gemeld.');
  await theirs.getByLabel('Wilt u iets verbeteren of toevoegen?').fill('Gemeld op maandag, niet op dinsdag.');
  await theirs.getByRole('button', { name: 'Versturen' }).click();
  await expect(main).toContainText('Gemeld op maandag, niet op dinsdag.');
  await expect(main).toContainText('Ik had het gemeld.');
  await axe(theirs);
  await expect(page.locator('main')).toContainText('Gemeld op maandag, niet op dinsdag.');

  // Closed on this device, the link of the mail opens it again; taken back, it opens nothing.
  await theirs.getByRole('button', { name: 'Sluiten' }).click();
  await expect(main).toContainText('Deze link werkt niet (meer)');
  await axe(theirs);
  await open(theirs, linkIn(mail.text));
  await theirs.getByRole('button', { name: 'Verder' }).click();
  await expect(main).toContainText('Gemeld op maandag, niet op dinsdag.');
  await openCase(page, reference);
  await given.getByRole('button', { name: /^Links intrekken/ }).click();
  await expect(given).toContainText('werkt niet meer');
  await open(theirs, '/wederhoor');
  await expect(main).toContainText('Deze link werkt niet (meer)');
  await expect(theirs.locator('body')).not.toContainText('Het hek stond open.');
  watched.calm();
  await theirs.context().close();
});
