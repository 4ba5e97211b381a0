// A new colleague: invited by mail, a password, an app that makes codes, the recovery codes; and in again on another day.
import { createHmac } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { change, expect, fine, fresh, mails, open, scripted, test } from '../support/index.ts';
import { root } from '../support/place.ts';
import { SecondServer } from '../support/second-server.ts';

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
