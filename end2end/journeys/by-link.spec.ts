// What somebody reads who came by a link or with a key, with something on it: an extract for who is heard, a committee's
// complaint for who reads along, a new code by a letter. In both languages, light and dark, at 320 and 1280 pixels.
import type { Browser, Page } from '@playwright/test';
import {
  change,
  choose,
  expect,
  file,
  fineInBoth,
  fresh,
  linkIn,
  login,
  mails,
  open,
  ordered,
  ordinary,
  quoted,
  sql,
  test,
  watch,
  withRole,
} from '../support/index.ts';

test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled === false || isMobile === true, 'the desktop with scripts makes its window as narrow as a phone');

const hearing = { nl: 'Uw kant van het verhaal', en: 'Your side of the story' };

async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'nl-NL' })).newPage();
}

/** The coordinator's desk. */
async function atTheDesk(browser: Browser): Promise<Page> {
  const desk = await elsewhere(browser);
  await login(desk, withRole('coordinator'));
  return desk;
}

/** Somebody of the directory without a role here, other than in the journeys that give the first two an address. */
function employee(mark: string): { id: string; email: string } {
  const email = `${mark}@gehoor.example`;
  const [person] = sql<{ id: string }>(`SELECT s.id FROM staff s
    WHERE NOT EXISTS (SELECT FROM staff_role r WHERE r.staff = s.id) ORDER BY s.position DESC LIMIT 1`);
  expect(person, 'nobody of the directory is without a role').toBeTruthy();
  change(`UPDATE staff SET email = ${quoted(email)} WHERE id = ${quoted(person.id)}`);
  return { ...person, email };
}

function today(): Record<string, string> {
  const day = new Date();
  return { day: String(day.getDate()), month: String(day.getMonth() + 1), year: String(day.getFullYear()) };
}

test('who is heard: the link, the extract, nothing said, and what was said', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const mark = fresh();
  const subject = employee(mark);
  const { reference } = await file(page, ordinary(mark));
  const desk = await atTheDesk(browser);
  await ordered(desk, reference, 'check_safety', { checked: 'yes', 'subjects][0': subject.id });
  const [{ handler }] = sql<{ handler: string }>(`SELECT a.staff AS handler FROM account a JOIN staff_role r ON r.staff = a.staff
    JOIN staff s ON s.id = a.staff WHERE r.role = 'location_manager' ORDER BY s.position LIMIT 1`);
  await ordered(desk, reference, 'route', { handler, text: 'De manager van de locatie is weg.' });
  const points = { 'points][0][title': 'Het hek stond open.', 'points][1][title': 'Niemand belde terug.' };
  await ordered(desk, reference, 'record_contact', { ...today(), way: 'call', text: 'Gebeld.', ...points });
  await ordered(desk, reference, 'release_extract', { who: subject.id, 'chosen][0': '1' });
  await open(desk, `/zaak/${reference}`);
  await desk.getByRole('button', { name: /^Link mailen/ }).click();
  const [mail] = await mails(subject.email, { matching: /\/persoonlijk\// });

  const theirs = await elsewhere(browser);
  const watched = watch(theirs);
  await fineInBoth(theirs, linkIn(mail, '/persoonlijk/'), { nl: 'Een persoonlijke link', en: 'A personal link' });
  await theirs.getByRole('button', { name: 'Verder' }).click();
  const main = theirs.locator('main');
  await expect(main).toContainText('Het hek stond open.');
  await fineInBoth(theirs, '/wederhoor', hearing);
  await theirs.getByRole('button', { name: 'Versturen' }).click();
  await expect(theirs.locator('.error-summary')).toBeVisible();
  await fineInBoth(theirs, '/wederhoor?fout=1', hearing);
  await expect(theirs.locator('.error-summary')).toBeVisible();
  await theirs.getByLabel('Wat wilt u vertellen?').fill('Het slot was stuk.\n\nIk had het gemeld.');
  await theirs.getByRole('button', { name: 'Versturen' }).click();
  await expect(main).toContainText('Wij hebben vastgelegd wat u schreef.');
  await fineInBoth(theirs, '/wederhoor?gedaan=1', hearing);
  await expect(main).toContainText('Ik had het gemeld.');
  watched.calm();
  for (const one of [desk, theirs]) await one.context().close();
});

test('who reads a committee’s complaint along', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const mark = fresh();
  const filing = ordinary(mark);
  const { reference } = await file(page, filing, { 'wie-bent-u': (of) => choose(of, 'Ik ben voorzitter van een oudercommissie') });
  const desk = await atTheDesk(browser);
  const email = `${mark}@commissie.example`;
  await ordered(desk, reference, 'name_reader', { name: 'Olga Prins', email });
  const [mail] = await mails(email, { matching: /\/persoonlijk\// });

  const theirs = await elsewhere(browser);
  const watched = watch(theirs);
  await open(theirs, linkIn(mail, '/persoonlijk/'));
  await theirs.getByRole('button', { name: 'Verder' }).click();
  await expect(theirs).toHaveURL(/\/meelezen$/);
  await expect(theirs.locator('main')).toContainText(filing.story);
  await fineInBoth(theirs, '/meelezen', { nl: new RegExp(reference), en: new RegExp(reference) });
  watched.calm();
  for (const one of [desk, theirs]) await one.context().close();
});

test('who has a letter with a key: what is wrong with what was typed, and the new code', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const { reference } = await file(page, ordinary(fresh()));
  const desk = await atTheDesk(browser);
  await ordered(desk, reference, 'send_code_letter', { text: 'Teruggebeld.', address: 'Dorpsstraat 1\n3701 AB Zeist' });
  await open(desk, `/zaak/${reference}/codebrief`);
  const key = await desk.locator('.letter dl div', { hasText: 'Sleutel' }).locator('dd').innerText();

  const theirs = await elsewhere(browser);
  const watched = watch(theirs);
  const heading = { nl: 'Een nieuwe code maken met een brief', en: 'Make a new code with a letter' };
  await open(theirs, '/volgen/nieuwe-code');
  await theirs.getByRole('button', { name: 'Maak mijn nieuwe code' }).click();
  await expect(theirs.locator('.error-summary')).toBeVisible();
  const { pathname, search } = new URL(theirs.url());
  await fineInBoth(theirs, pathname + search, heading);
  await expect(theirs.locator('.error-summary')).toBeVisible();
  await theirs.getByLabel('Kenmerk').fill(reference);
  await theirs.getByLabel('Sleutel').fill(key);
  await theirs.getByRole('button', { name: 'Maak mijn nieuwe code' }).click();
  await expect(theirs).toHaveURL(/\/volgen\/uw-code$/);
  await expect(theirs.locator('main')).toContainText(reference);
  await fineInBoth(theirs, '/volgen/uw-code', { nl: 'Uw nieuwe code', en: 'Your new code' });
  watched.calm();
  for (const one of [desk, theirs]) await one.context().close();
});
