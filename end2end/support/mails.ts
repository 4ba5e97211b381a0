// The mails that the server really sent, read from where the mail server put them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mailFolder } from './place.ts';
import { open } from './watch.ts';

export type Mail = {
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  at: string;
};

/** Every mail so far, oldest first. */
export function allMails(): Mail[] {
  return readdirSync(mailFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(mailFolder, name), 'utf8')));
}

/** The mails to one address; waits until there are `atLeast` of them (that match), as sending happens in the background. */
export async function mails(
  to: string,
  { atLeast = 1, matching = /(?:)/, within = 15_000 }: { atLeast?: number; matching?: RegExp; within?: number } = {},
): Promise<Mail[]> {
  const deadline = Date.now() + within;
  for (;;) {
    const found = allMails().filter(
      (mail) =>
        mail.to.some((address) => address.toLowerCase() === to.toLowerCase()) &&
        (matching.test(mail.subject) || matching.test(mail.text)),
    );
    if (found.length >= atLeast) return found;
    if (Date.now() > deadline) {
      const seen = allMails().map((mail) => `${mail.to.join(', ')}: ${mail.subject}`);
      throw new Error(`Waited for ${atLeast} mail(s) to ${to}, found ${found.length}. All mails:\n${seen.join('\n')}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The path of the link in a mail that begins so. */
export function linkIn(mail: Mail, path: string): string {
  const link = mail.text.match(new RegExp(`https?://\\S*?(${path}\\S+)`));
  expect(link, `a link to ${path} in:\n${mail.text}`).not.toBeNull();
  return link![1];
}

/** The parent opens the first mail and says that the address is theirs: from then on mails tell what they are about. */
export async function confirmAddress(page: Page, address: string): Promise<void> {
  const [first] = await mails(address, { matching: /Bevestig uw mailadres/ });
  await open(page, linkIn(first, '/bevestigen/'));
  await page.getByRole('button', { name: 'Ja, dit is mijn mailadres' }).click();
  await expect(page.locator('h1')).toHaveText('Uw mailadres is bevestigd');
}
