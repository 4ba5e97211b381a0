// Staff at their boards, for the benches of staff's pages.

const { BENCH_URL: base } = process.env;

/** A board that is open and live. */
export async function desk(browser, email, url = base) {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1600, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${url}/team`);
  await page.getByLabel('Mailadres van uw werk').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('gehoor-demo');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.locator('.live--on').waitFor();
  return page;
}

/** What a note looks like on its way, made once by hand. */
export async function note(here, reference) {
  const page = await here.context().newPage();
  await page.goto(`${base}/zaak/${reference}`);
  // As its script sends it.
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  const box = page.locator('details.command').filter({ has: page.locator('summary', { hasText: 'Notitie' }) }).first();
  await box.waitFor({ state: 'attached' });
  await box.evaluate((one) => {
    for (let above = one; above; above = above.parentElement) if (above.tagName === 'DETAILS') above.open = true;
  });
  await box.locator('textarea').first().fill('Gemeten.');
  const going = page.waitForRequest((request) => request.url().endsWith('/api/zaak/doe'));
  await box.getByRole('button').first().click();
  const request = await going;
  const made = { body: request.postData(), type: await request.headerValue('content-type') };
  await page.waitForTimeout(500);
  await page.close();
  return made;
}

/** Makes changes on these cards in turn; gives which version of which card was sent when. */
export function make(here, { count, atOnce = 1, references, noted }) {
  return here.evaluate(
    async ({ count, atOnce, references, noted }) => {
      const versionOf = (reference) => {
        const card = [...document.querySelectorAll('.board-card')].find((one) => one.textContent.includes(reference));
        return Number(card.dataset.version);
      };
      window.versions ??= Object.fromEntries(references.map((reference) => [reference, versionOf(reference)]));
      const made = [];
      const one = async (number) => {
        const reference = references[number % references.length];
        const form = new URLSearchParams(noted.body);
        form.set('reference', reference);
        // What was not said is left out.
        if (form.get('saw') === '') form.delete('saw');
        form.set('seen', String(window.versions[reference]));
        form.set('key', crypto.randomUUID());
        const at = Date.now();
        const answer = await fetch('/api/zaak/doe', { method: 'POST', headers: { 'content-type': noted.type }, body: form });
        if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
        window.versions[reference] = await answer.json();
        made.push([reference, window.versions[reference], at]);
      };
      // Each of them has cards of its own: nobody overwrites anybody.
      const worker = async (nth) => {
        for (let number = nth; number < count; number += atOnce) await one(number);
      };
      await Promise.all(Array.from({ length: atOnce }, (_, nth) => worker(nth)));
      return made;
    },
    { count, atOnce, references, noted },
  );
}

/** Notes each version of each card when it first stands on the screen, in the order in which they came. */
export function watchBoard(page) {
  return page.evaluate(() => {
    window.watching?.disconnect();
    const shown = new Map();
    window.cardsSeen = [];
    const look = (first) => {
      for (const card of document.querySelectorAll('.board-card')) {
        const reference = card.querySelector('[translate="no"]').textContent;
        const version = Number(card.dataset.version);
        if (shown.get(reference) === version) continue;
        shown.set(reference, version);
        if (!first) window.cardsSeen.push([reference, version, Date.now()]);
      }
    };
    look(true);
    window.watching = new MutationObserver(() => look(false));
    window.watching.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-version'] });
  });
}

/** What was noted. */
export function seen(page) {
  return page.evaluate(() => window.cardsSeen);
}

/** Waits until a screen shows the last of everything. */
export async function settled(there, made, patience = 10_000) {
  const last = new Map(made.map(([reference, version]) => [reference, version]));
  const deadline = Date.now() + patience;
  for (;;) {
    const shown = await there.evaluate(() => [...document.querySelectorAll('.board-card')].map((card) => [card.querySelector('[translate="no"]').textContent, Number(card.dataset.version)]));
    const now = new Map(shown);
    const behind = [...last].filter(([reference, version]) => (now.get(reference) ?? 0) < version);
    if (behind.length === 0) return;
    if (Date.now() > deadline) throw new Error(`${behind.length} cards are behind after ${patience} ms`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
