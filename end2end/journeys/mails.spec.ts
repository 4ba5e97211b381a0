// The mails of a complaint as they are read: on a narrow phone and beside a list of mails, accessible, with one link that
// stands in both parts, and with a subject that tells nobody who looks along whom it is about.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  allMails,
  asParent,
  axeOfMail,
  change,
  confirmAddress,
  expect,
  file,
  fresh,
  issued,
  linkIn,
  login,
  type Mail,
  mails,
  open,
  ordered,
  ordinary,
  peopleOf,
  quoted,
  server,
  sql,
  test,
  withRole,
} from '../support/index.ts';

test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled === false || isMobile === true, 'mails are read in no window of ours: the desktop makes its own as narrow');

/** What each is about, in the order of the alphabet; the reference stands for itself. */
const subjects = [
  'Bevestig uw mailadres',
  'Dringend: kijk nu (…)',
  'Een oordeel wacht op een tweede lezer (…)',
  'Een ouder schreef een bericht (…)',
  'Er is een klacht binnengekomen (…)',
  'Er is een nieuwe klacht (…)',
  'Er is een nieuwe code gemaakt (…)',
  'Er is iets veranderd (…)',
  'Er is nieuws voor u',
  'Er komt een brief naar u toe (…)',
  'Er staat een bericht voor u klaar (…)',
  'Klachten: 3 dingen vragen vandaag aandacht',
  'Maak een nieuwe code (…)',
  'Ons oordeel staat voor u klaar (…)',
  'U behandelt een klacht (…)',
  'U bent uitgenodigd om te reageren',
  'U hebt een ander mailadres',
  'We hebben uw klacht ontvangen (…)',
  'We probeerden u te bereiken (…)',
].sort();

/** A day some days from now, in three fields. */
function day(days: number): Record<string, string> {
  const on = new Date(Date.now() + days * 24 * 3600 * 1000);
  return { day: String(on.getDate()), month: String(on.getMonth() + 1), year: String(on.getFullYear()) };
}

/** What the handler is reminded of in the morning, whatever hour it is here. */
function remind(reference: string): void {
  const mail = randomUUID();
  change(`
    INSERT INTO reminder (day, staff, complaint, what, due)
    SELECT '2020-01-01', c.handler, c.complaint, of.what, of.due FROM card c,
      (VALUES ('contact.late', '2020-01-01'::date), ('judgement.ahead', '2020-01-04'), ('promise-1.last', '2020-01-02')) AS of (what, due)
     WHERE c.reference = ${quoted(reference)};
    INSERT INTO outgoing_mail (id, day, kind, staff, asked_at)
    SELECT '${mail}', '2020-01-01', 'reminder', handler, now() FROM card WHERE reference = ${quoted(reference)};
    INSERT INTO job (id, kind, payload, unique_key, run_at) VALUES (gen_random_uuid(), 'send_mail', '${mail}', 'mail ${mail}', now())`);
}

/** A mail as a page of its own: nothing reaches beyond its edge, and what is pressed is large enough for a thumb. */
async function readable(page: Page, mail: Mail): Promise<void> {
  // Of no site: the policy of ours would take away the styles that a mail carries.
  await page.goto('about:blank');
  await page.setContent(mail.html);
  for (const width of [320, 600]) {
    await page.setViewportSize({ width, height: 800 });
    const [wide, edge] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(wide, `at ${width} px`).toBeLessThanOrEqual(edge);
    const button = await page.getByRole('link').boundingBox();
    expect(button?.height, `the button at ${width} px`).toBeGreaterThanOrEqual(44);
    await axeOfMail(page);
  }
}

/** One link, ours, the same whichever part is read. */
async function leads(page: Page, mail: Mail): Promise<void> {
  const href = await page.getByRole('link').getAttribute('href');
  expect(new URL(href!).origin).toBe(server().url);
  expect(mail.text.match(/https?:\/\/\S+/g)).toEqual([href]);
  // For who copies it.
  await expect(page.getByText(href!, { exact: true })).toBeVisible();
}

test('every mail of a complaint is read on a narrow phone, leads where its text leads, and tells nothing in its subject', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const [desk, handler, reader] = [await elsewhere(), await elsewhere(), await elsewhere()];
  const mark = fresh();
  const filing = ordinary(mark);
  const { reference } = await file(page, filing);
  await mails(filing.email, { matching: /Bevestig uw mailadres/ });
  await login(desk, withRole('coordinator'));
  const [subject] = sql<{ id: string }>(`SELECT s.id FROM staff s
    WHERE NOT EXISTS (SELECT FROM staff_role r WHERE r.staff = s.id) ORDER BY s.position OFFSET 2 LIMIT 1`);
  change(`UPDATE staff SET email = '${mark}@gehoor.example' WHERE id = ${quoted(subject.id)}`);
  await ordered(desk, reference, 'check_safety', { checked: 'yes', 'subjects][0': subject.id });
  const [{ manager }] = sql<{ manager: string }>(`SELECT l.manager FROM card c JOIN location l ON l.id = c.locations[1] WHERE c.reference = ${quoted(reference)}`);
  await ordered(desk, reference, 'route', { handler: manager, text: 'De manager van de locatie.' });
  await ordered(desk, reference, 'message', { text: 'Wij lezen het vandaag.' });
  await mails(filing.email, { matching: /Er is nieuws voor u/ });
  await confirmAddress(page, filing.email);

  // What the handler does, up to the judgement.
  await login(handler, peopleOf(reference).handler);
  await ordered(handler, reference, 'record_attempt', { ...day(0), way: 'call' });
  await ordered(handler, reference, 'record_contact', { ...day(0), way: 'call', text: 'Gebeld.', 'points][0][title': 'Het hek stond open.' });
  await ordered(handler, reference, 'message', { text: 'Wij zoeken het uit.' });
  await ordered(handler, reference, 'release_extract', { who: subject.id, 'chosen][0': '1' });
  await open(handler, `/zaak/${reference}`);
  await handler.getByRole('button', { name: /^Link mailen/ }).click();
  await mails(`${mark}@gehoor.example`);
  remind(reference);
  await ordered(handler, reference, 'record_hearing', { party: subject.id, how: 'declined' });
  await ordered(handler, reference, 'draft_judgement', { 'findings][0][point': '1', 'findings][0][outcome': 'founded', 'findings][0][reasons': 'Het slot was stuk.' });
  await login(reader, peopleOf(reference).told);
  await mails(peopleOf(reference).told, { matching: /tweede lezer/ });
  await ordered(reader, reference, 'approve_judgement', { version: '1' });
  await ordered(handler, reference, 'issue', { version: '1' });
  await ordered(handler, reference, 'raise_concern', { text: 'De ouder is bang.' });

  // What the parent does: a message, a lost code, another address.
  await asParent(page, reference);
  await open(page, '/volgen');
  await page.locator('#berichten textarea').fill('Dank u wel.');
  await page.getByRole('button', { name: 'Bericht versturen' }).click();
  await expect(page.locator('main')).toContainText('Dank u wel.');
  await open(page, '/volgen/code-kwijt');
  await page.getByLabel('Kenmerk').fill(reference);
  await page.getByLabel('Mailadres').fill(filing.email);
  await page.getByRole('button', { name: 'Mail mij een link' }).click();
  const [code] = await mails(filing.email, { matching: /\/volgen\/code-kwijt\// });
  await open(page, linkIn(code, '/volgen/code-kwijt/'));
  await page.getByRole('button', { name: 'Maak mijn nieuwe code' }).click();
  await ordered(desk, reference, 'send_code_letter', { text: 'Teruggebeld.', address: 'Dorpsstraat 1\n3701 AB Zeist' });
  await mails(filing.email, { matching: /Er komt een brief/ });
  await ordered(desk, reference, 'change_reach', { text: 'Per brief gevraagd.', email: `nieuw-${mark}@ouders.example` });

  // One of each.
  const named = (mail: Mail) => mail.subject.replace(reference, '…');
  const ours = () => {
    const all = allMails().filter((mail) => JSON.stringify(mail).includes(reference) || mail.to.some((to) => to.includes(mark)));
    return [...new Map(all.map((mail) => [named(mail), mail])).values()];
  };
  await expect.poll(() => ours().map(named).sort(), { timeout: 20_000 }).toEqual(subjects);

  const people = sql<{ name: string }>('SELECT name FROM staff UNION SELECT name FROM location').map(({ name }) => name);
  const personal = [...people, filing.name, filing.childName, filing.phone, mark, 'hek'];
  const window = await elsewhere();
  for (const mail of ours()) {
    await test.step(mail.subject, async () => {
      for (const words of personal) expect(mail.subject).not.toContain(words);
      await readable(window, mail);
      await leads(window, mail);
    });
  }
  for (const one of [desk, handler, reader, window]) await one.context().close();
});

test('the mail that a weekly report was issued is read on a narrow phone, its checkpoint too', async ({ page }) => {
  test.setTimeout(90_000);
  await issued(page);
  const [mail] = await mails(withRole('director'), { matching: /^Weekrapport/ });
  expect(mail.text).toMatch(/Controlepunt \d+: [0-9a-f]{64}/);
  await readable(page, mail);
  await leads(page, mail);
});
