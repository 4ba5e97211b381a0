// How live the board is: two browsers of coordinators, one makes changes, and the other's screen is watched. From just
// before a change is sent to when the card on the other screen shows it, as a distribution; then the other's line is cut
// for ten seconds, and what it missed is caught up. Started by bin/bench, which brings the server.
import { createServer, connect } from 'node:net';
import { chromium } from '../node_modules/@playwright/test/index.mjs';
import { desk, make as change, note, seen as noticed, settled as caught, watchBoard } from './desk.mjs';

const { BENCH_URL: base, BENCH_STAFF = '', CHROMIUM = '/usr/bin/chromium' } = process.env;
const changes = Number(process.env.BENCH_CHANGES ?? 2000);
const [first, second] = BENCH_STAFF.split('|');

const line = await cable(new URL(base));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const here = await desk(browser, first);
// The house knows one address; over the other line it is the same house on another port of the same machine.
const there = await desk(browser, second, line.url);

const references = await here.evaluate(() => [...document.querySelectorAll('.board-card__link [translate="no"]')].map((one) => one.textContent));
const noted = await note(here, references[0]);
// Of eight who work at once each has as many.
const theirs = references.slice(0, references.length - (references.length % 8));
const make = (count, atOnce) => change(here, { count, atOnce, references: theirs, noted });
const seen = () => noticed(there);
const settled = (made, patience) => caught(there, made, patience);
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
