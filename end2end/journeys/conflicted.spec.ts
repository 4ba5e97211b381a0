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
  open,
  openCase,
  ordinary,
  sql,
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

  const mark = filing.story.match(/reis-\w+/)![0];
  // Neither in numbers nor in words: the board counts what it counted.
  await open(manager, '/bord');
  await expect(manager.locator('.live--on')).toBeVisible();
  expect(await manager.locator('main').innerText()).toBe(before);
  for (const [where, text] of Object.entries(await everything(manager, reference, mark))) {
    expect(text, where).not.toContain(reference);
    expect(text, where).not.toContain(mark);
  }
  const answers = [];
  for (const wanted of [reference, '0000-0000']) {
    const answer = await open(manager, `/zaak/${wanted}`);
    answers.push([answer?.status(), (await manager.locator('body').innerText()).replaceAll(wanted, 'KENMERK')]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(await heard()).not.toContain(reference);
  const theirs = allMails().slice(mailed).filter((mail) => mail.to.includes(email));
  expect(theirs.filter((mail) => JSON.stringify(mail).includes(reference) || JSON.stringify(mail).includes(mark))).toEqual([]);
  for (const one of [manager, listening, coordinator]) await one.context().close();
});

test('a diverted case leaves every board but those of who guards it, live', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const [coordinator, officer, manager] = [await elsewhere(), await elsewhere(), await elsewhere()];
  const { place, email } = managed();
  const { reference } = await file(page, { ...ordinary(fresh()), location: new RegExp(place) });
  await login(coordinator, withRole('coordinator'));
  await openCase(coordinator, reference);
  await act(coordinator, 'Veiligheid controleren', checkSafety);
  await act(coordinator, 'Toewijzen');
  await expect(coordinator.locator('main')).toContainText('Toegewezen aan');
  await login(manager, email);
  const card = (on: Page) => on.locator('.board-card', { hasText: reference });
  await expect(card(manager)).toBeVisible();

  const divert = await command(coordinator, 'Naar meldcode of meldplicht');
  await choose(divert, 'De meldcode');
  await divert.getByLabel('Waarom?').fill('Er is een vermoeden.');
  await divert.getByRole('button', { name: 'Klachtenprocedure stoppen' }).click();
  await expect(card(manager)).toHaveCount(0);
  expect((await open(manager, `/zaak/${reference}`))?.status()).toBe(404);
  await login(officer, withRole('safeguarding_officer'));
  await openCase(officer, reference);
  await expect(officer.locator('main')).toContainText(reference);
  for (const one of [coordinator, officer, manager]) await one.context().close();
});
