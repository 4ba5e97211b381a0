// What a phone waits for: bytes of pages and bundles, and Lighthouse on a slow phone (simulated slow 4G, CPU four times
// slower), the median of several runs. Started by bin/bench, which brings the server.
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';

const { BENCH_URL: base, BENCH_CASE: known = '', GEHOOR_SITE: site, CHROMIUM = '/usr/bin/chromium' } = process.env;
const runs = Number(process.env.BENCH_RUNS ?? 5);
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Posts a form as a browser without scripts does; gives the cookies that it got. */
async function post(path, form, cookie = '') {
  const answer = await fetch(base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams(form),
  });
  const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return [...cookie.split('; ').filter(Boolean), ...set].join('; ');
}

/** The cookie of a draft in which everything was answered. */
async function draft() {
  let cookie = '';
  const steps = [
    ['relation', { relation: 'customer' }],
    ['location', { place: 'unknown' }],
    ['talked', { talked: 'no' }],
    ['category', { categories: 'food_sleep' }],
    ['persons', { about_manager: 'no' }],
    ['occurred', { occurred: 'ongoing' }],
    ['story', { story: 'Het eten was koud, drie dagen achter elkaar.' }],
    ['contact', { name: 'Marieke Jansen', phone: '06 12345678' }],
    ['reach', { way: 'phone', safe: 'yes', language: 'nl' }],
  ];
  for (const [step, answers] of steps) {
    const name = (of) => `answers[${of}]${of === 'categories' ? '[]' : ''}`;
    const fields = Object.entries(answers).map(([of, value]) => [name(of), value]);
    cookie = await post('/api/klacht/stap', [['step', step], ['then', ''], ...fields], cookie);
  }
  return cookie;
}

/** The cookie of one that was sent. */
async function filed() {
  const cookie = await draft();
  await post('/api/klacht/indienen', [], cookie);
  return cookie;
}

async function follow() {
  const [reference, code] = known.split('|');
  return post('/api/volgen/open', [['reference', reference], ['code', code]]);
}

const pages = [
  { name: 'start', path: '/', found: true },
  { name: 'question', path: '/klacht/verhaal' },
  { name: 'check', path: '/klacht/controle', cookie: await draft() },
  { name: 'follow', path: '/volgen', cookie: await follow() },
];

const steps = ['wie-bent-u', 'locatie', 'kind', 'gesprek', 'onderwerp', 'personen', 'wanneer', 'verhaal', 'oplossing', 'gegevens', 'bereikbaar'];
const wizard = ['vooraf', 'informatie', 'iemand-anders', ...steps, 'bestanden', 'controle', 'later', 'keuze', 'vol', 'klaar'];
const about = ['reglement', 'contact', 'verslagen', 'privacy', 'toegankelijkheid'];
const everybodys = ['/', '/klacht', ...wizard.map((page) => `/klacht/${page}`), '/volgen', '/volgen/code-kwijt', '/volgen/nieuwe-code', '/vraag', '/opmerking', ...about.map((page) => `/${page}`)];

console.log('## Bytes, compressed (brotli)\n');
console.log('| Page | HTML, with the styles in it |\n|---|---|');
const somebodys = pages.filter(({ cookie }) => cookie);
for (const { path, cookie = '' } of [...everybodys.map((path) => ({ path })), ...somebodys, { path: '/klacht/klaar', cookie: await filed() }]) {
  const headers = { accept: 'text/html', 'accept-encoding': 'br', cookie };
  console.log(`| \`${path}\`${cookie ? ' (of somebody)' : ''} | ${await sent(base + path, headers)} |`);
}
console.log('\n| Bundle or style | bytes |\n|---|---|');
for (const [plain, named] of names()) console.log(`| ${plain} | ${size(named)} |`);

console.log(`\n## Lighthouse, mobile, median of ${runs}\n`);
console.log('| Page | performance | accessibility | best practices | SEO | LCP ms | CLS | TBT ms |\n|---|---|---|---|---|---|---|---|');
// What engines may keep, for what they make of it.
const found = about.map((name) => ({ name, path: `/${name}`, found: true }));
for (const page of [...pages, ...found]) {
  const reports = [];
  for (let run = 0; run < runs; run += 1) reports.push(await measure(page));
  const middle = (of) => reports.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)];
  const score = (name) => Math.round(100 * middle((r) => r.categories[name].score));
  const value = (name) => middle((r) => r.audits[name].numericValue);
  const seo = page.found ? score('seo') : '–';
  console.log(`| ${page.name} | ${score('performance')} | ${score('accessibility')} | ${score('best-practices')} | ${seo} | ${Math.round(value('largest-contentful-paint'))} | ${value('cumulative-layout-shift').toFixed(3)} | ${Math.round(value('total-blocking-time'))} |`);
  for (const audit of wrong(reports[0])) console.log(`<!-- ${page.name}: ${audit} -->`);
}

/** How many bytes of body travel. */
function sent(url, headers) {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (answer) => {
      let bytes = 0;
      for await (const part of answer) bytes += part.length;
      resolve(bytes);
    }).on('error', reject);
  });
}

/** One run. Now and then the browser's trace lacks its beginning, which says nothing of the page: then once more. */
async function measure(page, tries = 5) {
  const report = await once(page);
  if (!report.runtimeError) return report;
  if (report.runtimeError.code !== 'NO_NAVSTART' || tries === 1) throw new Error(`${page.path}: ${report.runtimeError.message}`);
  return measure(page, tries - 1);
}

async function once({ path, cookie }) {
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: flags, logLevel: 'silent' });
  try {
    const extraHeaders = cookie ? { Cookie: cookie } : undefined;
    const result = await lighthouse(base + path, {
      port: chrome.port, logLevel: 'silent', output: 'json', extraHeaders, disableStorageReset: Boolean(cookie),
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

/** What cost points outside of speed. */
function wrong(report) {
  const names = ['accessibility', 'best-practices', 'seo'];
  const refs = names.flatMap((name) => report.categories[name].auditRefs.filter((ref) => ref.weight > 0));
  return refs.map((ref) => report.audits[ref.id]).filter((audit) => audit.score !== null && audit.score < 1).map((audit) => audit.id);
}

function names() {
  return readFileSync(join(site, 'pkg', 'names'), 'utf8').split('\n').filter(Boolean).map((line) => line.split(' '));
}

function size(named) {
  return readFileSync(join(site, 'pkg', `${named}.br`)).length;
}
