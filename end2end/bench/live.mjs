// How live the board is: two browsers of coordinators, one makes changes, and the other's screen is watched. From just
// before a change is sent to when the card on the other screen shows it, as a distribution; then the other's line is cut
// for ten seconds, and what it missed is caught up. Started by bin/bench, which brings the server.
import { createServer, connect } from 'node:net';
import { chromium } from '../node_modules/@playwright/test/index.mjs';

const { BENCH_URL: base, BENCH_STAFF = '', CHROMIUM = '/usr/bin/chromium' } = process.env;
const changes = Number(process.env.BENCH_CHANGES ?? 2000);
const [first, second] = BENCH_STAFF.split('|');

const line = await cable(new URL(base));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const here = await desk(first, base);
// The house knows one address; over the other line it is the same house on another port of the same machine.
const there = await desk(second, line.url);

const noted = await note();
const references = await here.evaluate(() => [...document.querySelectorAll('.board-card__link [translate="no"]')].map((one) => one.textContent));
await watchBoard(there);

console.log(`\n## Live, ${changes} changes on ${references.length} cards, two browsers\n`);
const sent = await make(changes);
await settled(sent);
report('one after another', sent, await seen());

// Several at once, as when a whole team works.
await watchBoard(there);
const crowd = await make(changes, 8);
await settled(crowd);
report('eight at a time', crowd, await seen());

// The line is cut: changes go on, and are there once it is back.
await watchBoard(there);
line.cut();
const cut = Date.now();
const missed = [];
while (Date.now() - cut < 10_000) missed.push(...(await make(20)));
line.mend();
const mended = Date.now();
await settled(missed, 30_000);
const last = Math.max(...(await seen()).map(([, , at]) => at));
console.log(`| a cut of ten seconds, ${missed.length} changes meanwhile | caught up ${last - mended} ms after the line was back |`);
const order = backwards(await seen());
console.log(`\nBackward cards after the cut: ${order}.`);
await browser.close();
line.close();

/** A board that is open and live. */
async function desk(email, url) {
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
async function note() {
  const page = await here.context().newPage();
  const [reference] = await here.evaluate(() => [document.querySelector('.board-card__link [translate="no"]').textContent]);
  await page.goto(`${base}/zaak/${reference}`);
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

/** Makes changes on all cards in turn, in the first browser; gives which version of which card was sent when. */
function make(count, atOnce = 1) {
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
    { count, atOnce, references: references.slice(0, references.length - (references.length % 8)), noted },
  );
}

/** Notes each version of each card when it first stands on the screen, in the order in which they came. */
function watchBoard(page) {
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

function seen() {
  return there.evaluate(() => window.cardsSeen);
}

/** Waits until the other screen shows the last of everything. */
async function settled(made, patience = 10_000) {
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

function backwards(cards) {
  const highest = new Map();
  let back = 0;
  for (const [reference, version] of cards) {
    if (version < (highest.get(reference) ?? 0)) back += 1;
    highest.set(reference, Math.max(version, highest.get(reference) ?? 0));
  }
  return back;
}

function report(how, made, cards) {
  const shownAt = (reference, version) => cards.find(([r, v]) => r === reference && v >= version)?.[2];
  const took = made.map(([reference, version, at]) => shownAt(reference, version) - at).sort((a, b) => a - b);
  const never = took.filter(Number.isNaN).length;
  const at = (share) => took[Math.min(took.length - 1, Math.floor(share * took.length))];
  const drawn = cards.length;
  if (how === 'one after another') console.log('| Changes | p50 ms | p90 ms | p99 ms | most ms | never shown | backward | drawn |\n|---|---|---|---|---|---|---|---|');
  console.log(`| ${how} | ${at(0.5)} | ${at(0.9)} | ${at(0.99)} | ${took.at(-1)} | ${never} | ${backwards(cards)} | ${drawn} |`);
}

/** A line to the house that can be cut. */
async function cable(house) {
  const open = new Set();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect(Number(house.port), house.hostname);
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    cut() {
      whole = false;
      for (const socket of open) socket.destroy();
    },
    mend() {
      whole = true;
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
