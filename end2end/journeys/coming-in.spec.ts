// A new colleague: invited by mail, a password, an app that makes codes, the recovery codes; and in again on another day.
// And from nothing: an empty house, in which somebody of every role comes in.
import { createHmac } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { change, expect, fine, fresh, mails, open, scripted, test } from '../support/index.ts';
import { folder, root, server } from '../support/place.ts';
import { SecondServer } from '../support/second-server.ts';
import { run } from '../support/sql.ts';

test.skip(({ isMobile }) => isMobile === true, 'staff come in at a desk, with scripts and without');

/** The code of an app with this secret (RFC 6238), so many half minutes from now. */
function codeOf(secret: string, ahead = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/\s/g, '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const mac = createHmac('sha1', key).update(step).digest();
  const number = (mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}

async function logIn(page: Page, url: string, email: string, password: string): Promise<void> {
  await open(page, `${url}/team`);
  await page.getByLabel('Mailadres van uw werk').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

test('a new director is invited, comes in with a second factor, and once more with a recovery code', async ({ page, context }) => {
  test.setTimeout(300_000);
  const email = `${fresh()}@gehoor.example`;
  const password = 'zeven bruggen over een rivier';
  const second = new SecondServer();
  await second.start({ GEHOOR_SECOND_FACTOR: 'required' });
  try {
    const env = { ...process.env, ...second.settings() };
    const program = process.env.GEHOOR_BIN ?? `${root}/target/release/gehoor`;
    const said = execFileSync(
      program,
      ['user', 'add', '--name', 'Ilse Nieuw', '--email', email, '--function', 'Bestuurder', '--role', 'director'],
      { env, encoding: 'utf8' },
    );
    const [mail] = await mails(email, { matching: /Uw account bij Gehoor/ });
    const link = mail.text.match(/\/toegang\/wachtwoord\/[0-9a-f]+/)![0];
    expect(said).toContain(link);

    await open(page, second.url + link);
    await expect(page.locator('h1')).toHaveText('Kies een wachtwoord');
    await fine(page, 'nl');
    await page.getByLabel('Nieuw wachtwoord').fill('wachtwoord123');
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await expect(page.locator('.error-summary')).toContainText('makkelijk te raden');
    await page.getByLabel('Nieuw wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await expect(page.locator('main')).toContainText('Uw wachtwoord is opgeslagen');

    await logIn(page, second.url, email, password);
    await expect(page.locator('h1')).toHaveText('Koppel een app aan uw account');
    await fine(page, 'nl');
    const secret = await page.locator('main strong.code').innerText();
    await page.getByLabel('Code', { exact: true }).fill('123456');
    await page.getByRole('button', { name: 'App koppelen' }).click();
    await expect(page.locator('.error-summary')).toContainText('Deze code klopt niet');
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
    await page.getByRole('button', { name: 'App koppelen' }).click();
    await expect(page.locator('h1')).toHaveText('Bewaar uw herstelcodes');
    await fine(page, 'nl');
    const codes = await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    await open(page, `${second.url}/bord`);
    await expect(page.locator('h1')).toBeVisible();

    // Another day: the code of the app.
    await context.clearCookies();
    await open(page, `${second.url}/bord`);
    await logIn(page, second.url, email, password);
    await expect(page.locator('h1')).toHaveText('Vul de code van uw app in');
    await fine(page, 'nl');
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1));
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page).not.toHaveURL(/toegang/);
    await open(page, `${second.url}/bord`);
    await expect(page.locator('h1')).toBeVisible();

    // And one without the telephone.
    await context.clearCookies();
    await logIn(page, second.url, email, password);
    await page.getByLabel('Code', { exact: true }).fill(codes[0].toLowerCase());
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.locator('h1')).toHaveText('Uw account');
    await expect(page.locator('main')).toContainText('U hebt nog 9 herstelcodes');
    await expect(page.locator('main')).toContainText('Ontkoppel dan de app');
    await fine(page, 'nl');
  } finally {
    await second.stop();
    // Nobody else finds one more director here.
    change(`DELETE FROM staff_role WHERE staff = (SELECT staff FROM account WHERE email = '${email}')`);
  }
});

const password = 'zeven bruggen over een rivier';

/** From the mail of the invitation to the first login. */
async function invited(page: Page, url: string, email: string): Promise<void> {
  const [mail] = await mails(email, { matching: /Uw account bij Gehoor/ });
  await open(page, url + mail.text.match(/\/toegang\/wachtwoord\/[0-9a-f]+/)![0]);
  await page.getByLabel('Nieuw wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
  await logIn(page, url, email, password);
}

/** The same of who sees cases: up to the recovery codes. */
async function firstLogin(page: Page, url: string, email: string): Promise<void> {
  await invited(page, url, email);
  await expect(page.locator('h1')).toHaveText('Koppel een app aan uw account');
  await page.getByLabel('Code', { exact: true }).fill(codeOf(await page.locator('main strong.code').innerText()));
  await page.getByRole('button', { name: 'App koppelen' }).click();
  await expect(page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')).toHaveCount(10);
}

test('from an empty house somebody of every role is invited, and comes in with a second factor', async ({ page, browser, javaScriptEnabled }) => {
  test.setTimeout(300_000);
  const database = `gehoor_empty_${process.pid}_${Date.now()}`;
  const on = (address: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  const house = { DATABASE_URL: on(process.env.DATABASE_URL!), MIGRATION_DATABASE_URL: on(server().database) };
  const second = new SecondServer();
  const settings = { ...second.settings(), ...house, GEHOOR_SECOND_FACTOR: 'required' };
  const gehoor = (...said: string[]) => execFileSync(process.env.GEHOOR_BIN ?? `${root}/target/release/gehoor`, said, { env: { ...process.env, ...settings }, encoding: 'utf8' });
  const mark = fresh().replaceAll(' ', '.').toLowerCase();
  const email = (who: string) => `${who}.${mark}@gehoor.example`;
  run(process.env.MIGRATION_DATABASE_URL!, `CREATE DATABASE ${database}`);
  try {
    gehoor('migrate');
    gehoor('user', 'add', '--name', 'Ada Beheer', '--email', email('ada'), '--organisation', 'Kinderopvang De Proef');
    const list = join(folder, `${database}.csv`);
    writeFileSync(list, 'naam,plaats,regio,manager\nDe Proef,Assen,Noord,\n');
    gehoor('locations', 'import', list, '--apply');
    const roles = ['coordinator', 'director', 'safeguarding_officer', 'regional_manager:Noord', 'location_manager:De Proef'];
    for (const role of roles) {
      gehoor('user', 'add', '--name', `Iemand ${role}`, '--email', email(role.split(':')[0]), '--function', 'Medewerker', '--role', role);
    }
    await second.start(settings);
    // Who sees no case needs no app.
    await invited(page, second.url, email('ada'));
    await expect(page.locator('h1')).toContainText('Ada Beheer');

    // Somebody without a role, added on the page: a case comes to them once they have one, or stand in for who has.
    await open(page, `${second.url}/beheer/mensen/nieuw`);
    await page.getByLabel('Naam').fill('Hanna Zonder');
    await page.getByLabel('Functie, zoals ouders die lezen').fill('Teamleider');
    await page.getByLabel('Mailadres van het werk').fill(email('hanna'));
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(page.locator('h1')).toContainText('Hanna Zonder');

    // Whoever has to do with cases comes to the board; an administrator sees none.
    const board = 'Bord';
    for (const who of roles.map((role) => role.split(':')[0])) {
      const theirs = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: javaScriptEnabled !== false })).newPage();
      await firstLogin(theirs, second.url, email(who));
      await open(theirs, `${second.url}/bord`);
      await expect(theirs.locator('h1'), who).toContainText(board);
      await fine(theirs, 'nl');
      await theirs.context().close();
    }
    const hanna = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: javaScriptEnabled !== false })).newPage();
    await invited(hanna, second.url, email('hanna'));
    await expect(hanna.locator('h1')).toContainText('Hanna Zonder');
    for (const on of [page, hanna]) {
      await open(on, `${second.url}/bord`);
      await expect(on.locator('h1')).not.toContainText(board);
    }
    await hanna.context().close();
  } finally {
    await second.stop();
    run(process.env.MIGRATION_DATABASE_URL!, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  }
});
