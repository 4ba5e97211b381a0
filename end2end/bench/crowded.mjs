// A full board: five hundred open cases. How long until it is there, how it takes in changes of others, and how quickly the
// keyboard moves over it. Started by bin/bench, which brings the server and the cases.
import { chromium } from '../node_modules/@playwright/test/index.mjs';
import { desk, make, note, seen, settled, watchBoard } from './desk.mjs';

const { BENCH_STAFF = '', BENCH_LIVE = '', BENCH_URL: base, CHROMIUM = '/usr/bin/chromium' } = process.env;
const count = Number(process.env.BENCH_CHANGES ?? 500);
const references = BENCH_LIVE.split('|');
const [first, second] = BENCH_STAFF.split('|');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const here = await desk(browser, first);
const there = await desk(browser, second);
const cards = await there.locator('.board-card').count();
console.log(`\n## A board of ${cards} cards\n\n| What | ms |\n|---|---|`);

const loads = [];
for (let run = 0; run < 5; run += 1) {
  await there.goto(`${base}/bord`);
  await there.locator('html[data-alive]').waitFor({ state: 'attached' });
  loads.push(await there.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.now()]));
}
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
console.log(`| first paint, median of 5 | ${Math.round(middle(loads.map(([paint]) => paint)))} |`);
console.log(`| taken over by its script, median of 5 | ${Math.round(middle(loads.map(([, alive]) => alive)))} |`);
await there.locator('.live--on').waitFor();

// Frames, while others change five hundred cards.
const noted = await note(here, references[0]);
await watchBoard(there);
await there.evaluate(() => {
  window.frames_ = [];
  let before = performance.now();
  const frame = (now) => {
    window.frames_.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
});
const sent = await make(here, { count, references, noted });
await settled(there, sent);
const shown = await seen(there);
const took = sent.map(([r, v, at]) => shown.find(([one, version]) => one === r && version >= v)[2] - at).sort((a, b) => a - b);
const frames = (await there.evaluate(() => window.frames_)).sort((a, b) => a - b);
const at = (numbers, share) => Math.round(numbers[Math.min(numbers.length - 1, Math.floor(share * numbers.length))]);
console.log(`| ${count} changes: from sending to the other screen, p50 / p99 | ${at(took, 0.5)} / ${at(took, 0.99)} |`);
console.log(`| between two frames meanwhile, p50 / p99 / most | ${at(frames, 0.5)} / ${at(frames, 0.99)} / ${at(frames, 1)} |`);

// From pressing an arrow to the frame in which the next card has the focus.
await there.locator('.board-card__link').first().focus();
const pressed = [];
for (let press = 0; press < 50; press += 1) {
  await there.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => (window.took_ = performance.now() - timeStamp))), { once: true });
  });
  await there.keyboard.press('ArrowDown');
  pressed.push(await there.waitForFunction(() => window.took_).then((took) => took.jsonValue()));
  await there.evaluate(() => delete window.took_);
}
pressed.sort((a, b) => a - b);
console.log(`| an arrow key to the next frame, p50 / p99 | ${at(pressed, 0.5)} / ${at(pressed, 0.99)} |`);
await browser.close();
