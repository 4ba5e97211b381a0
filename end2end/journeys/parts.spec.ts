// Points given to a manager (R8): they see those, live, and nothing else; and lose them at once.
import {
  act,
  checkSafety,
  command,
  expect,
  file,
  fine,
  fresh,
  login,
  open,
  openCase,
  ordinary,
  peopleOf,
  quoted,
  scripted,
  sql,
  talked,
  test,
  watch,
  withRole,
} from '../support/index.ts';

/** A manager who has nothing to do with a case. */
function anotherManager(reference: string): { id: string; email: string; name: string } {
  const [other] = sql<{ id: string; email: string; name: string }>(`
    SELECT s.id, a.email, s.name FROM staff s JOIN account a ON a.staff = s.id JOIN staff_role r ON r.staff = s.id
      JOIN card c ON c.reference = ${quoted(reference)}
     WHERE r.role = 'location_manager' AND s.id <> c.handler AND s.id <> ALL (c.told) AND s.id <> ALL (c.conflicted)
     ORDER BY s.position DESC LIMIT 1`);
  expect(other, 'there is only one location manager with an account').toBeTruthy();
  return other;
}

test('a manager reads the own point, reports on it, and loses it at once', async ({ page, browser }) => {
  test.skip(!scripted(), 'what comes live needs scripts; tests/pages.rs plays the forms without');
  test.setTimeout(180_000);
  const filing = ordinary(fresh());
  const { reference } = await file(page, filing);
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  await act(page, 'Veiligheid controleren', checkSafety);
  await expect(page.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(page, 'Toewijzen');
  await expect(page.locator('main')).toContainText('Toegewezen aan');
  const points = ['Het hek stond open.', 'Niemand belde terug.'];
  await act(page, 'Gesprek vastleggen', talked({ summary: 'Wij spraken elkaar.', points, promise: 'Een slot' }));
  await expect(page.locator('main')).toContainText('Niemand belde terug.');
  const manager = anotherManager(reference);
  expect(peopleOf(reference).handler).not.toBe(manager.email);

  const theirs = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await login(theirs, manager.email);
  await expect(theirs.locator('.board-card', { hasText: reference })).toHaveCount(0);

  // The card comes live, and says no more than that there are points.
  await page.locator('summary', { hasText: /^Sorteren$/ }).click();
  const give = await command(page, 'Onderdelen aan een manager geven');
  await give.getByLabel('Aan welke manager?').selectOption(manager.id);
  await give.getByLabel(/^2\. /).check();
  await give.getByRole('button', { name: 'Onderdelen aan een manager geven' }).click();
  await expect(page.locator('main')).toContainText('Onderdelen bij managers');
  const card = theirs.locator('.board-card', { hasText: reference });
  await expect(card).toContainText('Uw onderdelen');

  const watched = watch(theirs);
  await openCase(theirs, reference);
  const main = theirs.locator('main');
  await expect(main).toContainText('Niemand belde terug.');
  for (const hidden of ['Het hek stond open.', filing.name, filing.phone, filing.childName, 'Wij spraken elkaar.']) {
    await expect(theirs.locator('body')).not.toContainText(hidden);
  }
  await fine(theirs, 'nl');
  const report = await command(theirs, 'Verslag doen van onderdelen');
  const send = report.getByRole('button', { name: 'Verslag doen van onderdelen' });
  await send.click();
  await expect(report.locator('.error-summary')).toBeVisible();
  await report.getByLabel(/^Wat weet u/).fill('De telefoonlijst hing er niet.');
  await send.click();
  await expect(main).toContainText('Wat u al opschreef');
  await expect(report.getByLabel(/^Wat weet u/)).toHaveValue('');
  await expect(page.locator('main')).toContainText('De telefoonlijst hing er niet.');

  // What is being typed stays while the case goes on.
  await report.getByLabel(/^Wat weet u/).fill('En nog iets');
  await act(page, 'Notitie voor collega’s', async (form) => {
    await form.getByLabel('Uw notitie').fill('Alleen voor ons.');
  });
  await expect(page.locator('main')).toContainText('Alleen voor ons.');
  await expect(report.getByLabel(/^Wat weet u/)).toHaveValue('En nog iets');
  watched.calm(/status of 422/);

  const subject = await command(page, 'Nog iemand over wie het gaat');
  await subject.getByLabel('Wie?').selectOption(manager.id);
  await subject.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(theirs.locator('body')).toContainText('is er niet');
  await expect(theirs.locator('body')).not.toContainText('Niemand belde terug.');
  const answer = await open(theirs, `/zaak/${reference}`);
  expect(answer?.status()).toBe(404);
  await theirs.context().close();
});
