// Cases brought to where a journey looks at them, without walking every page on the way.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { server } from './place.ts';
import { change, quoted } from './sql.ts';

/** Opens the follow page of a case as its parent: with a session as the right code would have begun it. */
export async function asParent(page: Page, reference: string): Promise<void> {
  const token = randomBytes(32).toString('hex');
  const hash = createHash('sha256').update(token).digest('hex');
  change(`INSERT INTO parent_session (token_hash, complaint, code_version, begun_at, used_at)
    SELECT decode('${hash}', 'hex'), id, code_version, now(), now() FROM complaint WHERE reference = ${quoted(reference)}`);
  await page.context().addCookies([{ name: 'gehoor_volgen', value: token, url: server().url }]);
}

/** A command of whoever is logged in on a page, by the form that its page would post; recorded, or the journey ends. */
export async function ordered(page: Page, reference: string, kind: string, fields: Record<string, string> = {}): Promise<void> {
  const form: Record<string, string> = { reference, seen: '9999', key: randomUUID(), 'form[kind]': kind };
  for (const [name, value] of Object.entries(fields)) form[`form[${name}]`] = value;
  const answer = await page.request.post('/api/zaak/doe', { form, headers: { 'sec-fetch-site': 'same-origin', accept: 'application/json' } });
  expect(answer.status(), `${kind}: ${await answer.text()}`).toBe(200);
}
