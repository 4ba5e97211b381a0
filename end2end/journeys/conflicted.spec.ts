// A complaint about a manager, which that manager finds by no means; and one that is diverted, which leaves the board of
// everybody but those who guard it.
import { type Page } from '@playwright/test';
import {
  act,
  allMails,
  checkSafety,
  choose,
  command,
  expect,
  file,
  fresh,
  login,
  mark,
  open,
  openCase,
  ordinary,
  peopleOf,
  sql,
  stillMarked,
  test,
  withRole,
} from '../support/index.ts';

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'brings its own browsers');

/** A location, and its manager who has an account and no other role. */
function managed(): { place: string; email: string; name: string } {
  const [found] = sql<{ place: string; email: string; name: string }>(`
    SELECT l.name AS place, a.email, s.name FROM location l JOIN account a ON a.staff = l.manager
      JOIN staff s ON s.id = l.manager
     WHERE (SELECT count(*) FROM staff_role r WHERE r.staff = l.manager) = 1
       AND NOT EXISTS (SELECT FROM deputy d WHERE l.manager IN (d.absent, d.deputy))
     ORDER BY l.position DESC LIMIT 1`);
  expect(found, 'no location has a manager with an account').toBeTruthy();
  return found;
}

/** Everything that a member of staff can look at for a reference, as text; each with where it was. */
async function everything(page: Page, reference: string, words: string): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const path of ['/bord', '/team/vandaag', '/team/zoeken', '/toegang', '/opmerkingen']) {
    await open(page, path);
    seen[path] = await page.locator('main').innerText();
  }
  for (const sought of [reference, words]) {
    await open(page, '/team/zoeken');
    await page.getByLabel('Zoek op kenmerk, naam of woorden').fill(sought);
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await expect(page).toHaveURL(/zoek=/);
    await expect(page.locator('main tbody tr')).toHaveCount(0);
  }
  for (const path of ['/team/zoeken/lijst.csv', '/api/bord/lees']) {
    seen[path] = await page.evaluate(async (path) => {
      const answer = await fetch(path, path.startsWith('/api') ? { method: 'POST', body: '' } : {});
      return answer.text();
    }, path);
  }
  return seen;
}

/** Listens to the live board in the page's own browser; gives what came once asked. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await open(page, '/bord');
  await page.evaluate(() => {
    const heard = { text: '' };
    Object.assign(window, { heard });
    const stop = new AbortController();
    void fetch('/live/bord', { signal: stop.signal, headers: { accept: 'text/event-stream' } }).then(async (answer) => {
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) heard.text += part.value;
    });
  });
  return () => page.evaluate(() => (window as any).heard.text);
}

test('a manager finds a complaint about the manager by no means', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { place, email, name } = managed();
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const [manager, listening, coordinator] = [await elsewhere(), await elsewhere(), await elsewhere()];
  await login(manager, email);
  await login(listening, email);
  const heard = await listen(listening);
  await expect(manager.locator('.live--on')).toBeVisible();
  const before = await manager.locator('main').innerText();
  const mailed = allMails().length;

  const filing = ordinary(fresh());
  const { reference } = await file(page, { ...filing, location: new RegExp(place) }, { personen: (p) => choose(p, 'Ja') });
  await login(coordinator, withRole('coordinator'));
  await openCase(coordinator, reference);
  await act(coordinator, 'Veiligheid controleren', async (form) => {
    await choose(form, /^Ik heb de hele tekst gelezen/);
    await choose(form, name);
  });
  await expect(coordinator.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(coordinator, 'Toewijzen');
  await expect(coordinator.locator('main')).toContainText('Toegewezen aan');

  const mine = filing.story.match(/reis-\w+/)![0];
  // Neither in numbers nor in words: the board counts what it counted.
  await open(manager, '/bord');
  await expect(manager.locator('.live--on')).toBeVisible();
  expect(await manager.locator('main').innerText()).toBe(before);
  for (const [where, text] of Object.entries(await everything(manager, reference, mine))) {
    expect(text, where).not.toContain(reference);
    expect(text, where).not.toContain(mine);
  }
  const answers = [];
  for (const wanted of [reference, '0000-0000']) {
    const answer = await open(manager, `/zaak/${wanted}`);
    answers.push([answer?.status(), (await manager.locator('body').innerText()).replaceAll(wanted, 'KENMERK')]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(await heard()).not.toContain(reference);
  const theirs = allMails().slice(mailed).filter((mail) => mail.to.includes(email));
  expect(theirs.filter((mail) => JSON.stringify(mail).includes(reference) || JSON.stringify(mail).includes(mine))).toEqual([]);
  for (const one of [manager, listening, coordinator]) await one.context().close();
});

/** The directors with an account, the first of the directory first. */
function directors(): { id: string; email: string; name: string }[] {
  const all = sql<{ id: string; email: string; name: string }>(`
    SELECT s.id, a.email, s.name FROM account a JOIN staff_role r ON r.staff = a.staff JOIN staff s ON s.id = a.staff
     WHERE r.role = 'director' ORDER BY s.position LIMIT 2`);
  expect(all, 'two directors with an account').toHaveLength(2);
  return all;
}

test('a diverted case leaves every board but those of who guards it, live', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const { place, email } = managed();
  const [named, other] = directors();
  const { reference } = await file(page, { ...ordinary(fresh()), location: new RegExp(place) });
  const coordinator = await elsewhere();
  await login(coordinator, withRole('coordinator'));
  await openCase(coordinator, reference);
  await act(coordinator, 'Veiligheid controleren', checkSafety);
  await act(coordinator, 'Toewijzen');
  await expect(coordinator.locator('main')).toContainText('Toegewezen aan');

  // Everybody has the board open; on each it is counted how often the case stands there, before and after.
  const { told } = peopleOf(reference);
  const boards = [
    { who: withRole('coordinator'), before: 1, after: 1 },
    { who: withRole('safeguarding_officer'), before: 0, after: 1 },
    { who: email, before: 1, after: 0 },
    { who: told, before: 1, after: 0 },
    { who: named.email, before: 0, after: 1 },
    { who: other.email, before: 0, after: 0 },
  ];
  const card = (on: Page) => on.locator('.board-card', { hasText: reference });
  const opened = [];
  for (const board of boards) {
    const desk = await elsewhere();
    await login(desk, board.who);
    await expect(desk.locator('.live--on')).toBeVisible();
    await mark(desk);
    await expect(card(desk), `${board.who}, before`).toHaveCount(board.before);
    opened.push({ ...board, desk });
  }

  const divert = await command(coordinator, 'Naar meldcode of meldplicht');
  await choose(divert, 'De meldcode');
  await divert.getByLabel('Waarom?').fill('Er is een vermoeden.');
  await divert.getByLabel('Welke bestuurder mag de zaak zien?').selectOption(named.id);
  await divert.getByRole('button', { name: 'Klachtenprocedure stoppen' }).click();
  // Those who lose it last: what comes to the others came by then.
  for (const { who, desk, after } of opened) await expect(card(desk), `${who}, after`).toHaveCount(after);
  for (const { who, desk, after } of opened) {
    await stillMarked(desk);
    const answer = await open(desk, `/zaak/${reference}`);
    expect(answer?.status(), who).toBe(after ? 200 : 404);
    await desk.context().close();
  }
  await coordinator.context().close();
});

test('where every coordinator is conflicted a director does what they would, and reads the weekly report they issue', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const coordinators = sql<{ id: string; email: string; name: string }>(`
    SELECT s.id, a.email, s.name FROM staff_role r JOIN staff s ON s.id = r.staff JOIN account a ON a.staff = s.id
     WHERE r.role = 'coordinator' ORDER BY s.position`);
  const [first] = coordinators;
  const [director] = directors();
  const { reference } = await file(page, ordinary(fresh()));
  const card = (on: Page) => on.locator('.board-card', { hasText: reference });
  const [desk, above] = [await elsewhere(), await elsewhere()];
  await login(desk, first.email);
  await login(above, director.email);
  await expect(above.locator('.live--on')).toBeVisible();
  await expect(card(above)).toHaveCount(0);

  // The complaint is about all of them: whoever says so last sees it no more.
  await openCase(desk, reference);
  for (const subject of [...coordinators.slice(1), first]) {
    const added = await command(desk, 'Nog iemand over wie het gaat');
    await added.getByLabel('Wie?').selectOption(subject.id);
    await added.getByRole('button', { name: 'Toevoegen' }).click();
    if (subject !== first) await expect(desk.locator('main')).toContainText(`De klacht gaat ook over ${subject.name}`);
  }
  await expect(desk.locator('h1')).toHaveText('Deze pagina is er niet');
  await open(desk, '/bord');
  await expect(card(desk)).toHaveCount(0);

  // It comes to the director's board by itself, who checks it and gives it to a handler.
  await expect(card(above)).toHaveCount(1);
  await openCase(above, reference);
  await act(above, 'Veiligheid controleren', async (form) => {
    await choose(form, /^Ik heb de hele tekst gelezen/);
    for (const { name } of coordinators) await choose(form, name);
  });
  await expect(above.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(above, 'Toewijzen');
  await expect(above.locator('main')).toContainText('Toegewezen aan');
  expect((await open(desk, `/zaak/${reference}`))?.status()).toBe(404);

  // The report of the week is issued by the coordinator, and read above with the annex that only directors see.
  const comment = `Een rustige week. ${fresh()}`;
  await open(desk, '/rapporten');
  await expect(desk.getByRole('heading', { name: /^Bijlage/ })).toHaveCount(0);
  await desk.getByLabel('Toelichting van de klachtencoördinator').fill(comment);
  await desk.getByRole('button', { name: 'Breng uit' }).click();
  // In the box it is typed and no text: once it is read it is issued.
  await expect(desk.locator('main')).toContainText(comment);
  await expect(desk).toHaveURL(/\?week=[^&]*$/);
  const { search } = new URL(desk.url());
  await open(above, `/rapporten${search}`);
  await expect(above.locator('main')).toContainText(comment);
  await expect(above.getByRole('heading', { name: /^Bijlage/ })).toBeVisible();
  await expect(above.getByRole('button', { name: 'Breng uit' })).toHaveCount(0);
  for (const one of [desk, above]) await one.context().close();
});
