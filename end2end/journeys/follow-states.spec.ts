// The follow page however a case stands, with every form unfolded and with every form refused: accessible in both languages,
// light and dark, at 320 and 1280 pixels.
import type { Locator, Page } from '@playwright/test';
import { act, asParent, checkSafety, choose, expect, file, fine, fresh, login, open, openCase, ordered, ordinary, peopleOf, sql, test, watch, withRole } from '../support/index.ts';
import { Keyboard } from '../support/keyboard.ts';

test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled === false || isMobile === true, 'the desktop with scripts makes its window as narrow as a phone');

const languages = ['nl', 'en'] as const;

/** Every form of the page stands open. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('#acties details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Sends every form as it is, but for those that need nothing: each that lacks something says so. */
async function refuse(page: Page): Promise<void> {
  for (const form of await page.locator('#acties form').all()) {
    if ((await form.locator('textarea, select, input:not([type=hidden])').count()) === 0) continue;
    // What may lack is not sent: withdrawing needs no reason.
    if ((await form.locator('.field__optional').count()) > 0 && (await form.locator('fieldset').count()) === 0) continue;
    await form.getByRole('button').first().click();
  }
  await page.locator('#berichten form').getByRole('button').first().click();
  await expect(page.locator('#berichten .field__error').or(page.locator('.error-summary')).first()).toBeVisible();
}

/** The page of a case, in both languages: as it comes, unfolded, and with what is wrong. */
async function looked(page: Page, name: string, reference: string): Promise<void> {
  await asParent(page, reference);
  for (const language of languages) {
    await test.step(`${name}, ${language}`, async () => {
      await open(page, `/taal/${language}?naar=/volgen`);
      await expect(page.locator('h1')).toContainText(reference);
      await fine(page, language);
      if ((await page.locator('#acties, #berichten').count()) === 0) return;
      await unfold(page);
      await refuse(page);
      // What the browser makes itself speaks the language of the page, too.
      const title = language === 'nl' ? 'Er klopt iets nog niet' : 'There is a problem';
      for (const summary of await page.locator('.error-summary').all()) await expect(summary).toContainText(title);
      await fine(page, language);
      // What was typed to be refused stays on no device.
      await page.evaluate(() => localStorage.clear());
    });
  }
  // Nobody follows anything on this device any more, and it speaks Dutch again.
  await page.context().clearCookies();
  // Left while nothing happens to it: the next step is news, which it would read while it is being left.
  await page.goto('about:blank');
}

/** A day some days from now, in three fields. */
function day(days: number, prefix = ''): Record<string, string> {
  const on = new Date(Date.now() + days * 24 * 3600 * 1000);
  const name = (part: string) => (prefix ? `${prefix}][${part}` : part);
  return { [name('day')]: String(on.getDate()), [name('month')]: String(on.getMonth() + 1), [name('year')]: String(on.getFullYear()) };
}

/** A case that was talked about: its handler is logged in on the second page. */
async function talkedAbout(page: Page, desk: Page, handler: Page): Promise<string> {
  const { reference } = await file(page, ordinary(fresh()));
  await page.context().clearCookies();
  await openCase(desk, reference);
  await act(desk, 'Veiligheid controleren', checkSafety);
  await act(desk, 'Toewijzen');
  await expect(desk.locator('main')).toContainText('Toegewezen aan');
  await handler.context().clearCookies();
  await login(handler, peopleOf(reference).handler);
  return reference;
}

const talk = () => ({ ...day(0), way: 'call', text: 'Gebeld.', 'points][0][title': 'Het hek stond open.', 'points][1][title': 'Niemand belde.', 'points][1][solved': 'yes', 'agreed][0][what': 'Een slot', ...day(7, 'agreed][0'), 'agreed][0][hear': 'call' });

/** The judgement goes out, read by whoever was told. */
async function issued(handler: Page, reader: Page, reference: string, solved: boolean): Promise<void> {
  const [{ id }] = sql<{ id: string }>(`SELECT handler AS id FROM card WHERE reference = '${reference}'`);
  const [{ version }] = sql<{ version: number }>(`SELECT count(*)::integer + 1 AS version FROM event e JOIN complaint c ON c.id = e.complaint
    WHERE c.reference = '${reference}' AND e.kind = 'judgement_drafted'`);
  const found = (n: number) => ({ [`findings][${n}][point`]: String(n + 1), [`findings][${n}][outcome`]: 'founded', [`findings][${n}][reasons`]: 'Het slot was stuk.' });
  const measure = { 'measures][0][what': 'Een nieuw slot', 'measures][0][owner': id, 'measures][0][state': 'planned', ...day(14, 'measures][0') };
  await ordered(handler, reference, 'draft_judgement', { ...found(0), ...found(1), ...measure, solved: solved ? 'yes' : '' });
  await reader.context().clearCookies();
  await login(reader, peopleOf(reference).told);
  await ordered(reader, reference, 'approve_judgement', { version: String(version) });
  await ordered(handler, reference, 'issue', { version: String(version) });
}

test('the follow page is good from the first day to the last, and after it is opened again', async ({ page, browser }) => {
  test.setTimeout(900_000);
  const watched = watch(page);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const [desk, handler, reader] = [await elsewhere(), await elsewhere(), await elsewhere()];
  await login(desk, withRole('coordinator'));

  const reference = await talkedAbout(page, desk, handler);
  await looked(page, 'assigned', reference);
  await ordered(handler, reference, 'record_attempt', { ...day(0), way: 'call' });
  await looked(page, 'tried', reference);
  await ordered(handler, reference, 'record_contact', talk());
  await looked(page, 'in contact', reference);
  await ordered(handler, reference, 'message', { text: 'Wij zoeken het uit.' });
  await ordered(handler, reference, 'investigate', { text: 'Wij horen beide kanten.' });
  await ordered(handler, reference, 'invite', { party: 'complainant', ...day(3) });
  await looked(page, 'to be heard', reference);
  await ordered(handler, reference, 'record_hearing', { party: 'complainant', how: 'spoke', ...day(0), text: 'Zij zag het hek open staan.' });
  await looked(page, 'heard', reference);
  await issued(handler, reader, reference, false);
  await looked(page, 'judged', reference);
  await ordered(desk, reference, 'reopen', { ground: 'mediation', text: 'Na bemiddeling.' });
  await looked(page, 'opened again', reference);

  const solved = await talkedAbout(page, desk, handler);
  await ordered(handler, solved, 'record_contact', talk());
  await issued(handler, reader, solved, true);
  await looked(page, 'solved in conversation', solved);
  watched.calm();
  for (const one of [desk, handler, reader]) await one.context().close();
});

test('the follow page is good however else a complaint ends', async ({ page, browser }) => {
  test.setTimeout(900_000);
  const watched = watch(page);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const [desk, second] = [await elsewhere(), await elsewhere()];
  await login(desk, withRole('coordinator'));

  const { reference: gone } = await file(page, ordinary(fresh()));
  await page.context().clearCookies();
  await looked(page, 'received', gone);
  await ordered(desk, gone, 'withdraw', { text: 'De ouder is eruit met de locatie.' });
  await looked(page, 'withdrawn', gone);

  const { reference: refused } = await file(page, ordinary(fresh()));
  await page.context().clearCookies();
  await ordered(desk, refused, 'check_safety', { checked: 'yes', nobody: 'yes' });
  await ordered(desk, refused, 'propose_inadmissible', { ground: 'judged_before', text: 'Hierover is al geoordeeld.' });
  const [other] = sql<{ email: string }>(`SELECT a.email FROM account a JOIN staff_role r ON r.staff = a.staff JOIN staff s ON s.id = a.staff
    WHERE r.role = 'coordinator' ORDER BY s.position OFFSET 1 LIMIT 1`);
  await login(second, other.email);
  await ordered(second, refused, 'agree_inadmissible');
  await looked(page, 'inadmissible', refused);

  const { reference: spam } = await file(page, ordinary(fresh()));
  await page.context().clearCookies();
  await ordered(desk, spam, 'not_a_complaint', { what: 'test', text: 'Een proef.' });
  await looked(page, 'not a complaint', spam);
  watched.calm();
  for (const one of [desk, second]) await one.context().close();
});

test('the follow page is good where it is late, went on elsewhere, is a question, or is of a committee', async ({ page, browser }) => {
  test.setTimeout(900_000);
  const watched = watch(page);
  // Of the demonstration, and only looked at.
  const late = sql<{ reference: string }>(`SELECT reference FROM card WHERE closing IS NULL AND judgement_due < current_date ORDER BY judgement_due LIMIT 1`);
  expect(late, 'nothing of the demonstration is late').toHaveLength(1);
  await looked(page, 'late', late[0].reference);
  const diverted = sql<{ reference: string }>('SELECT reference FROM card WHERE diverted ORDER BY received_on LIMIT 1');
  expect(diverted, 'nothing of the demonstration went on elsewhere').toHaveLength(1);
  await asParent(page, diverted[0].reference);
  for (const language of languages) {
    await open(page, `/taal/${language}?naar=/volgen`);
    await fine(page, language);
  }
  await page.context().clearCookies();
  for (const [name, ended] of [['asked', 'IS NULL'], ['answered', 'IS NOT NULL']] as const) {
    const asked = sql<{ reference: string }>(`SELECT c.reference FROM card c JOIN event e ON e.complaint = c.complaint AND e.seq = 1
      WHERE e.kind = 'asked' AND c.closing ${ended}
        AND NOT EXISTS (SELECT FROM event b WHERE b.complaint = c.complaint AND b.kind = 'became_complaint')
      ORDER BY c.received_on LIMIT 1`);
    expect(asked, `no question of the demonstration is ${name}`).toHaveLength(1);
    await looked(page, name, asked[0].reference);
  }

  const mark = fresh();
  const { reference } = await file(page, ordinary(mark), { 'wie-bent-u': (of) => choose(of, 'Ik ben voorzitter van een oudercommissie') });
  await page.context().clearCookies();
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await login(desk, withRole('coordinator'));
  await ordered(desk, reference, 'name_reader', { name: 'Olga Prins', email: `${mark}@commissie.example` });
  await looked(page, 'of a committee', reference);

  // Nobody is left: whoever could handle it is complained about.
  const { reference: alone } = await file(page, ordinary(fresh()));
  await page.context().clearCookies();
  await openCase(desk, alone);
  await act(desk, 'Veiligheid controleren', checkSafety);
  await act(desk, 'Toewijzen');
  await expect(desk.locator('main')).toContainText('Toegewezen aan');
  const email = withRole('coordinator');
  for (const { id } of sql<{ id: string }>(`SELECT s.id FROM staff s LEFT JOIN account a ON a.staff = s.id
    WHERE a.email IS DISTINCT FROM '${email}' AND EXISTS (SELECT FROM staff_role r WHERE r.staff = s.id) ORDER BY s.position`)) {
    await ordered(desk, alone, 'add_subject', { who: id });
  }
  await looked(page, 'nobody left', alone);
  watched.calm();
  await desk.context().close();
});

test('what a parent can do on the follow page is done with the keyboard alone, from the first talk to the end', async ({ page, browser }) => {
  test.setTimeout(600_000);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const [desk, handler, reader] = [await elsewhere(), await elsewhere(), await elsewhere()];
  await login(desk, withRole('coordinator'));
  const keys = new Keyboard(page);
  const main = page.locator('main');
  const form = (name: string) => page.locator('#acties details').filter({ has: page.locator('summary', { hasText: name }) });
  /** Unfolds a form, fills it in, and sends it: what was written stands on the page then. */
  const does = async (name: string, button: string, fill?: (within: Locator) => Promise<void>, words?: string) => {
    await test.step(name, async () => {
      await open(page, '/volgen');
      const within = form(name);
      await keys.unfold(within);
      await fill?.(within);
      await keys.enter(within.getByRole('button', { name: button, exact: true }));
      await expect(main).toContainText('Wij hebben dit vastgelegd.');
      if (words) await expect(main).toContainText(words);
    });
  };
  const says = (words: string) => (within: Locator) => keys.write(within.getByRole('textbox').last(), words);

  const reference = await talkedAbout(page, desk, handler);
  await ordered(handler, reference, 'record_contact', talk());
  await ordered(handler, reference, 'investigate', { text: 'Wij horen beide kanten.' });
  await asParent(page, reference);
  await does('Uw kant van het verhaal', 'Vastleggen', says('Ik stond er om half vijf.'), 'Ik stond er om half vijf.');
  await does('Een onderdeel toevoegen', 'Vastleggen', says('Er was te weinig personeel.'), 'Er was te weinig personeel.');
  await does('Hoe wij u bereiken', 'Veranderen', (within) => keys.write(within.getByLabel('Nieuw telefoonnummer'), '06 87654321'));

  const solved = await talkedAbout(page, desk, handler);
  await ordered(handler, solved, 'record_contact', talk());
  await issued(handler, reader, solved, true);
  await asParent(page, solved);
  await does('Het is opgelost', 'Ja, het is opgelost');
  await does('Het is niet opgelost', 'Klacht weer openen', says('Het hek staat weer open.'));
  await expect(form('Het is niet opgelost')).toHaveCount(0);

  const judged = await talkedAbout(page, desk, handler);
  await ordered(handler, judged, 'record_contact', talk());
  await issued(handler, reader, judged, false);
  await asParent(page, judged);
  await does('Vragen om opnieuw te kijken', 'Vraag versturen', says('Punt twee klopt niet.'), 'Punt twee klopt niet.');
  await does('Vertellen hoe het ging', 'Versturen', async (within) => {
    await keys.choose(within.getByRole('group', { name: 'Voelde u zich gehoord?' }), 'Ja');
    await says('Snel gebeld.')(within);
  });
  for (const one of [desk, handler, reader]) await one.context().close();
});
