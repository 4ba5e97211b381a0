// A week in which a manager is away: who stands in is appointed by two people, sees and does what the manager would, is
// called a deputy, and sees it no more once the manager is back.
import type { Page } from '@playwright/test';
import {
  act,
  axe,
  change,
  checkSafety,
  command,
  expect,
  file,
  fresh,
  inDays,
  login,
  mails,
  open,
  openCase,
  ordinary,
  peopleOf,
  quoted,
  sql,
  talked,
  test,
  withRole,
} from '../support/index.ts';

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'brings its own browsers');

type Member = { id: string; name: string; email: string };

/** The handler of a case, and a manager who has nothing to do with it. */
function both(reference: string): { absent: Member; deputy: Member } {
  const member = (where: string) =>
    sql<Member>(`SELECT s.id, s.name, a.email FROM staff s JOIN account a ON a.staff = s.id ${where} LIMIT 1`)[0];
  const absent = member(`JOIN card c ON c.handler = s.id WHERE c.reference = ${quoted(reference)}`);
  const deputy = member(`JOIN staff_role r ON r.staff = s.id JOIN card c ON c.reference = ${quoted(reference)}
    WHERE r.role = 'location_manager' AND s.id <> c.handler AND s.id <> ALL (c.told)
      AND NOT EXISTS (SELECT FROM deputy d WHERE s.id IN (d.absent, d.deputy)) ORDER BY s.position`);
  expect(absent && deputy, 'two managers with an account').toBeTruthy();
  return { absent, deputy };
}

test('a deputy does the week of a manager, and nothing after it', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const filing = ordinary(fresh());
  const { reference } = await file(page, filing);
  const [coordinator, admin, theirs] = [await elsewhere(), await elsewhere(), await elsewhere()];
  await login(coordinator, withRole('coordinator'));
  await openCase(coordinator, reference);
  await act(coordinator, 'Veiligheid controleren', checkSafety);
  await expect(coordinator.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(coordinator, 'Toewijzen');
  await expect(coordinator.locator('main')).toContainText('Toegewezen aan');
  const { absent, deputy } = both(reference);
  const card = (on: Page) => on.locator('.board-card', { hasText: reference });
  try {
    await login(theirs, deputy.email);
    await expect(card(theirs)).toHaveCount(0);
    expect((await open(theirs, `/zaak/${reference}`))?.status()).toBe(404);

    // The administrator proposes it for a week from today; the coordinator confirms.
    await login(admin, withRole('administrator'), /\/team$/);
    await expect(admin.locator('h1')).toContainText('ingelogd als');
    await open(admin, `/beheer/mensen/${absent.id}`);
    await admin.getByLabel('Wie neemt waar?').selectOption(deputy.id);
    await inDays(admin.getByRole('group', { name: 'Eerste dag' }), 0);
    await inDays(admin.getByRole('group', { name: 'Laatste dag' }), 6);
    await admin.getByRole('button', { name: 'Vastleggen of voorstellen' }).click();
    await expect(admin.locator('main')).toContainText('Dit is voorgesteld.');
    await open(theirs, '/bord');
    await expect(card(theirs), 'proposed is not yet so').toHaveCount(0);
    await open(coordinator, '/beheer/voorstellen');
    await axe(coordinator);
    await coordinator.locator('article', { hasText: absent.name }).getByRole('button', { name: /^Bevestigen/ }).first().click();
    await expect(coordinator.locator('article', { hasText: absent.name })).toHaveCount(0);
    // Who coordinates sees who is away.
    await open(coordinator, '/team/vandaag');
    await expect(coordinator.locator('main')).toContainText(`${absent.name} is weg tot en met`);

    // Monday to Friday: the deputy's day has the call, and the talk is theirs to record.
    await open(theirs, '/team/vandaag');
    await expect(theirs.getByRole('link', { name: new RegExp(`Bel of spreek de ouder.*${reference}`) })).toBeVisible();
    await open(theirs, '/bord');
    await expect(card(theirs)).toBeVisible();
    await openCase(theirs, reference);
    await axe(theirs);
    const points = ['Het hek stond open.', 'Niemand belde terug.'];
    await act(theirs, 'Gesprek vastleggen', talked({ summary: 'Wij spraken elkaar.', points, promise: 'Een slot' }));
    await expect(coordinator.locator('main')).toBeVisible();
    await openCase(coordinator, reference);
    await expect(coordinator.locator('main')).toContainText('Niemand belde terug.');
    const talk = coordinator.locator('li', { hasText: 'Telefoongesprek op' });
    await expect(talk.filter({ hasText: deputy.name }).first(), 'whose hand it was').toBeAttached();
    expect(peopleOf(reference).handler, 'the case stays with whom it was').toBe(absent.email);

    // The manager is back: at once the deputy sees it no more, on the open page either.
    await open(admin, `/beheer/mensen/${absent.id}`);
    await admin.getByRole('button', { name: /^Afwezigheid beëindigen/ }).click();
    await expect(admin.getByRole('button', { name: /^Afwezigheid beëindigen/ })).toHaveCount(0);
    expect((await open(theirs, `/zaak/${reference}`))?.status()).toBe(404);
    await open(theirs, '/bord');
    await expect(card(theirs)).toHaveCount(0);
  } finally {
    change(`DELETE FROM deputy WHERE absent = ${quoted(absent.id)}`);
    for (const one of [coordinator, admin, theirs]) await one.context().close();
  }
});

// That it is said again every half hour until somebody saw it, at any hour, is in tests/days.rs: it needs a clock.
test('a concern on a Friday night reaches who guards safety by mail, is read on a phone, and is answered for', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const elsewhere = async (screen: object = { viewport: { width: 1280, height: 900 } }) =>
    (await browser.newContext({ locale: 'nl-NL', ...screen })).newPage();
  const { reference } = await file(page, ordinary(fresh()));
  const coordinator = await elsewhere();
  await login(coordinator, withRole('coordinator'));
  await openCase(coordinator, reference);
  await act(coordinator, 'Veiligheid controleren', checkSafety);
  await act(coordinator, 'Toewijzen');
  await expect(coordinator.locator('main')).toContainText('Toegewezen aan');
  const handler = await elsewhere();
  await login(handler, peopleOf(reference).handler);
  await openCase(handler, reference);
  const form = await command(handler, 'Zorg over veiligheid melden');
  await form.getByLabel('Wat maakt u zich zorgen?').fill('De vader vertelde over blauwe plekken.');
  await form.getByRole('button', { name: 'Zorg over veiligheid melden' }).click();
  await expect(handler.locator('main')).toContainText('Er is een zorg over veiligheid gemeld');

  // The mail says what to do and nothing of what it is about; it is opened on a phone, in the dark.
  const officer = withRole('safeguarding_officer');
  const urgent = { matching: new RegExp(`Dringend: kijk nu \\(${reference}\\)`) };
  const [mail] = await mails(officer, urgent);
  expect(mail.text).toContain('112');
  expect(JSON.stringify(mail)).not.toContain('blauwe plekken');
  await mails(withRole('coordinator'), urgent);

  const phone = await elsewhere({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' });
  await login(phone, officer);
  await open(phone, '/team/vandaag');
  const task = phone.getByRole('link', { name: new RegExp(`Zorg over veiligheid.*${reference}`) });
  await expect(task).toBeVisible();
  await axe(phone);
  await task.tap();
  await expect(phone.locator('main')).toContainText('De vader vertelde over blauwe plekken.');
  await axe(phone);
  await act(phone, 'De zorg is gezien', async () => {}, 'Ik heb de zorg gezien');
  await expect(phone.locator('main')).not.toContainText('Lees de zorg en zeg dat u die gezien heeft');
  await open(phone, '/team/vandaag');
  await expect(task).toHaveCount(0);
  // The handler's page says so by itself: nothing waits any more.
  await expect(handler.locator('main')).not.toContainText('Er is een zorg over veiligheid gemeld');
  for (const one of [coordinator, handler, phone]) await one.context().close();
});
