// A phone that loses its network, and a server that stops and comes back as the next version: nothing typed is lost, and
// what is sent is sent once.
import type { Page } from '@playwright/test';
import {
  alive,
  answer,
  at,
  begin,
  choose,
  confirmation,
  expect,
  fresh,
  on,
  open,
  ordinary,
  quoted,
  scripted,
  send,
  sql,
  type Step,
  steps,
  test,
  watch,
} from '../support/index.ts';
import { nextBuild, SecondServer } from '../support/second-server.ts';

test.skip(({ isMobile, javaScriptEnabled }) => !isMobile && javaScriptEnabled !== false, 'a phone, and a browser without scripts');

const waiting = 'Bewaard op deze telefoon';

/** Complaints with these words in them. */
const filed = (words: string) => sql(`SELECT DISTINCT complaint FROM personal_text WHERE words = ${quoted(words)}`).length;

async function answerFrom(page: Page, from: Step, to: Step, filing: ReturnType<typeof ordinary>): Promise<void> {
  for (const step of steps.slice(steps.indexOf(from), steps.indexOf(to) + 1)) {
    await at(page, step);
    await answer(page, step, filing);
    await on(page);
  }
}

test('from the third question on without a network, sent by a tap when there is one again, and once', async ({ page, context }) => {
  test.skip(!scripted(), 'a browser without scripts cannot go on without a network');
  test.setTimeout(120_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  await open(page, '/klacht/wie-bent-u');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await answerFrom(page, 'wie-bent-u', 'locatie', filing);
  await at(page, 'kind');
  await context.setOffline(true);
  await answerFrom(page, 'kind', 'bereikbaar', filing);
  await at(page, 'controle');
  await expect(page.locator('main')).toContainText(waiting);
  await expect(page.locator('main')).toContainText(filing.story);

  // The browser is closed and opened again, still without a network.
  await page.close();
  const again = await context.newPage();
  await open(again, '/klacht/controle');
  await expect(again.locator('html[data-schil]')).toBeAttached();
  await expect(again.locator('main')).toContainText(filing.story);

  // A tap without a network says so, and loses nothing.
  await send(again).tap();
  await expect(again.getByRole('alert')).toContainText('Er is geen verbinding');
  expect(filed(filing.story)).toBe(0);

  // With a network again nothing is sent by itself; ten taps are one complaint.
  await context.setOffline(false);
  await expect(again.locator('main')).not.toContainText(waiting);
  await again.waitForTimeout(500);
  expect(filed(filing.story)).toBe(0);
  const button = send(again);
  await button.evaluate((b: HTMLButtonElement) => {
    for (let tap = 0; tap < 10; tap++) b.click();
  });
  await confirmation(again);
  expect(filed(filing.story)).toBe(1);
  // The device forgets what was sent.
  expect(await again.evaluate(() => localStorage.getItem('gehoor_concept'))).toBeNull();
  watched.calm(/ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/);
});

test('what is wiped without a network is wiped with us before whoever comes next sees any of it', async ({ page, context }) => {
  test.skip(!scripted(), 'a browser without scripts cannot wipe without a network');
  const filing = ordinary(fresh());
  const kept = () => sql(`SELECT 1 FROM draft WHERE answers::text LIKE '%' || ${quoted(filing.story)} || '%'`).length;
  await open(page, '/klacht/verhaal');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await answer(page, 'verhaal', filing);
  await on(page);
  await expect.poll(kept).toBe(1);
  await open(page, '/klacht/controle');
  await expect(page.locator('main')).toContainText(filing.story);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Dit concept wissen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Van dit apparaat gewist' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Beginnen' })).toBeVisible();
  expect(kept()).toBe(1);
  await page.close();

  // Somebody else, the same phone, a network again.
  await context.setOffline(false);
  const next = await context.newPage();
  const shown: string[] = [];
  await next.exposeFunction('shows', (words: string) => void shown.push(words));
  await next.addInitScript(() => {
    const shows = (window as unknown as { shows(words: string): void }).shows;
    new MutationObserver(() => shows(document.body?.checkVisibility() ? document.body.innerText : '')).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await next.goto('/klacht/controle', { waitUntil: 'commit' });
  await expect(next).toHaveURL(/\/klacht\/$/);
  await expect(next.getByRole('link', { name: 'Beginnen' })).toBeVisible();
  await expect(next.locator('main')).not.toContainText('U was al begonnen');
  expect(shown.filter((words) => words.includes(filing.story))).toEqual([]);
  expect(kept()).toBe(0);
  expect(await next.evaluate(() => localStorage.getItem('gehoor_wissen'))).toBeNull();
});

test('what is wiped without a network is wiped with us by the page itself once there is one again', async ({ page, context }) => {
  test.skip(!scripted(), 'a browser without scripts cannot wipe without a network');
  const filing = ordinary(fresh());
  const kept = () => sql(`SELECT 1 FROM draft WHERE answers::text LIKE '%' || ${quoted(filing.story)} || '%'`).length;
  await open(page, '/klacht/verhaal');
  await answer(page, 'verhaal', filing);
  await on(page);
  await expect.poll(kept).toBe(1);
  await open(page, '/klacht/controle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Dit concept wissen' }).click();
  await expect(page.getByRole('link', { name: 'Beginnen' })).toBeVisible();
  await context.setOffline(false);
  await expect.poll(kept).toBe(0);
});

test('whom to call stays in sight while a wipe that is owed does not succeed', async ({ page }) => {
  test.skip(!scripted(), 'a browser without scripts cannot wipe without a network');
  await open(page, '/klacht/vooraf');
  await page.evaluate(() => localStorage.setItem('gehoor_wissen', 'true'));
  await page.route('**/api/klacht/wis', (route) => route.fulfill({ status: 503 }));
  const tried = page.waitForResponse('**/api/klacht/wis');
  await page.goto('/klacht/informatie');
  await tried;
  await expect(page.getByRole('link', { name: /112/ })).toBeVisible();
  await page.unroute('**/api/klacht/wis');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('gehoor_wissen')), { timeout: 15_000 }).toBeNull();
  await expect(page).toHaveURL(/\/klacht\/informatie$/);
});

test('whoever begins without a network where a complaint was sent before files one of their own', async ({ page, context }) => {
  test.skip(!scripted(), 'a service worker is a script');
  test.setTimeout(120_000);
  const [first, second] = [ordinary(fresh()), ordinary(fresh())];
  await open(page, '/klacht/wie-bent-u');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await answerFrom(page, 'wie-bent-u', 'bereikbaar', first);
  await send(page).click();
  const kept = await confirmation(page);

  // Somebody else, the same phone.
  await context.setOffline(true);
  await open(page, '/klacht/wie-bent-u');
  await expect(page.locator('html[data-schil]')).toBeAttached();
  await answerFrom(page, 'wie-bent-u', 'bereikbaar', second);
  await at(page, 'controle');
  await context.setOffline(false);
  await expect(page.locator('main')).not.toContainText(waiting);
  await send(page).click();
  expect(await confirmation(page)).not.toEqual(kept);
  expect([filed(first.story), filed(second.story)]).toEqual([1, 1]);
  expect(sql(`SELECT 1 FROM unsent_form WHERE form::text LIKE '%' || ${quoted(second.story)} || '%'`)).toEqual([]);
});

test('who sends a complaint and then loses the network reads that it was sent, and gets the confirmation later', async ({
  page,
  context,
}) => {
  test.skip(!scripted(), 'the browser itself says there is no network');
  test.setTimeout(90_000);
  const filing = ordinary(fresh());
  await open(page, '/klacht/wie-bent-u');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await answerFrom(page, 'wie-bent-u', 'bereikbaar', filing);
  await at(page, 'controle');
  await page.exposeFunction('loseNetwork', () => context.setOffline(true));
  // The complaint arrives, and its answer; the page after it does not.
  await page.evaluate(() => {
    const real = window.fetch.bind(window);
    const { loseNetwork } = window as unknown as { loseNetwork(): Promise<void> };
    window.fetch = async (...asked) => {
      const answered = await real(...asked);
      if (String(asked[0]).includes('indienen')) await loseNetwork();
      return answered;
    };
  });
  await send(page).click();
  await at(page, 'klaar');
  await expect(page.locator('h1')).toHaveText('Uw klacht is verstuurd');
  expect(filed(filing.story)).toBe(1);
  await context.setOffline(false);
  await confirmation(page);
  expect(filed(filing.story)).toBe(1);
});

test('what waits for a network goes by itself, also where the browser never says that there is one again', async ({ page, context }) => {
  test.skip(!scripted(), 'a service worker is a script');
  test.setTimeout(90_000);
  const filing = ordinary(fresh());
  const kept = () => sql(`SELECT 1 FROM draft WHERE answers::text LIKE '%' || ${quoted(filing.story)} || '%'`).length;
  await page.addInitScript(() => window.addEventListener('online', (event) => event.stopImmediatePropagation(), true));
  await open(page, '/klacht/verhaal');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await answer(page, 'verhaal', filing);
  await on(page);
  await expect(page.locator('main')).toContainText(waiting);
  await context.setOffline(false);
  await expect(page.locator('main')).not.toContainText(waiting, { timeout: 20_000 });
  await expect.poll(kept).toBe(1);

  await context.setOffline(true);
  await page.getByRole('link', { name: 'Later verder, of op een ander apparaat' }).click();
  await expect(page.locator('h1')).toHaveText('Er is geen verbinding');
  await context.setOffline(false);
  await expect(page.locator('h1')).toHaveText('Later verder, of op een ander apparaat', { timeout: 20_000 });
});

test('a page that only the server makes waits for the network, and is not said to be missing', async ({ page, context }) => {
  test.skip(!scripted(), 'a service worker is a script');
  await open(page, '/klacht/wie-bent-u');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Later verder, of op een ander apparaat' }).click();
  await expect(page.locator('h1')).toHaveText('Er is geen verbinding');
  await context.setOffline(false);
  await expect(page.locator('h1')).toHaveText('Later verder, of op een ander apparaat');
});

test('the wizard opens in English without a network for who reads English', async ({ page, context }) => {
  test.skip(!scripted(), 'a service worker is a script');
  await open(page, '/taal/en?naar=/klacht/wie-bent-u');
  await expect(page.locator('h1')).toHaveText('Who are you?');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await open(page, '/klacht/verhaal');
  await expect(page.locator('html[data-schil]')).toBeAttached();
  await expect(page.locator('h1')).toHaveText('What happened?');
});

test('who reads English changes to it without a network, and the next page with one is in English too', async ({ page, context }) => {
  test.skip(!scripted(), 'a service worker is a script');
  const filing = ordinary(fresh());
  await open(page, '/klacht/verhaal');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await answer(page, 'verhaal', filing);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html[data-schil]')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveText('What happened?');
  await expect(page.getByLabel('What happened?')).toHaveValue(filing.story);
  await context.setOffline(false);
  await page.goto('/klacht/wie-bent-u', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText('Who are you?');
  await expect(page.locator('html:not([data-schil])')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/klacht\/wie-bent-u$/);
});

test('who began at the start page opens the question where they were without a network, and the answers stand', async ({
  page,
  context,
}) => {
  test.skip(!scripted(), 'a service worker is a script');
  const filing = ordinary(fresh());
  await begin(page);
  await alive(page);
  await answerFrom(page, 'wie-bent-u', 'locatie', filing);
  await at(page, 'kind');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const where = page.url();
  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await open(again, where);
  await expect(again.locator('html[data-schil]')).toBeAttached();
  await at(again, 'kind');
  await again.getByRole('link', { name: 'Terug' }).click();
  await at(again, 'locatie');
  await expect(again.getByRole('radio', { name: 'Dagopvang' })).toBeChecked();
  await again.getByRole('link', { name: 'Terug' }).click();
  await at(again, 'wie-bent-u');
  await expect(again.getByRole('radio', { name: /^Mijn kind gaat naar de opvang/ })).toBeChecked();
});

test('the site can be installed', async ({ page, context }) => {
  test.skip(!scripted(), 'asked of a browser with scripts');
  await open(page, '/klacht/');
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Playwright's windows are all private ones.
  expect(installabilityErrors.map((e) => e.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('a restart of the server between two questions costs nothing', async ({ page }) => {
  test.setTimeout(120_000);
  const filing = ordinary(fresh());
  const second = new SecondServer();
  await second.start();
  try {
    await open(page, `${second.url}/klacht/wie-bent-u`);
    await answerFrom(page, 'wie-bent-u', 'verhaal', filing);
    await at(page, 'oplossing');
    await second.stop();
    if (scripted()) {
      // What is answered meanwhile waits on the phone.
      await answer(page, 'oplossing', filing);
      await on(page);
      await at(page, 'bestanden');
      await expect(page.locator('main')).toContainText(waiting);
    }
    await second.start();
    if (scripted()) await page.getByRole('button', { name: 'Opnieuw proberen' }).tap();
    await expect(page.locator('main')).not.toContainText(waiting);
    await answerFrom(page, scripted() ? 'bestanden' : 'oplossing', 'bereikbaar', filing);
    await send(page).click();
    await confirmation(page);
    expect(filed(filing.story)).toBe(1);
  } finally {
    await second.stop();
  }
});

test('what was filled in without a network is sent to the next version of the server, once', async ({ page }) => {
  test.skip(!scripted(), 'a browser without scripts cannot go on without a network');
  test.setTimeout(120_000);
  const filing = ordinary(fresh());
  const second = new SecondServer();
  const next = nextBuild();
  await second.start();
  try {
    await open(page, `${second.url}/klacht/wie-bent-u`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await choose(page, 'Mijn kind gaat naar de opvang');
    await on(page);
    await at(page, 'locatie');
    await second.stop();
    await answerFrom(page, 'locatie', 'bereikbaar', filing);
    await at(page, 'controle');
    await second.start({ GEHOOR_SITE: next.site });
    await send(page).tap();
    await confirmation(page);
    expect(filed(filing.story)).toBe(1);
  } finally {
    await second.stop();
    next.remove();
  }
});

test('the shell of the next version takes over once no page of this one is open', async ({ page, context }) => {
  test.skip(!scripted(), 'a service worker is a script');
  test.setTimeout(120_000);
  const second = new SecondServer();
  const next = nextBuild();
  const keeps = (within: Page) => within.evaluate(async () => (await caches.keys()).sort());
  await second.start();
  try {
    await open(page, `${second.url}/klacht/wie-bent-u`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const before = await keeps(page);
    await second.stop();
    await second.start({ GEHOOR_SITE: next.site });
    await open(page, `${second.url}/klacht/wie-bent-u`);
    const waits = async () => !!(await navigator.serviceWorker.getRegistration('/klacht/'))?.waiting;
    await expect.poll(() => page.evaluate(waits)).toBe(true);
    // Under an open page nothing changes.
    expect(await keeps(page)).toEqual(expect.arrayContaining(before));
    await page.close();
    const later = await context.newPage();
    await open(later, `${second.url}/klacht/wie-bent-u`);
    await expect.poll(async () => (await keeps(later)).filter((name) => before.includes(name))).toEqual([]);
    await context.setOffline(true);
    await open(later, `${second.url}/klacht/verhaal`);
    await expect(later.locator('html[data-schil]')).toBeAttached();
    await expect(later.locator('h1')).toBeVisible();
  } finally {
    await context.setOffline(false);
    await second.stop();
    next.remove();
  }
});
