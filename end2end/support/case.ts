// What staff do on the page of a case: each command in its own form.
import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './filing.ts';
import { open } from './watch.ts';

/** The form of a command, unfolded; waits until the page offers it. */
export async function command(page: Page, name: string): Promise<Locator> {
  const box = page.locator('details.command').filter({ has: page.locator('summary', { hasText: name }) });
  await expect(box).toHaveCount(1);
  const folded = box.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await folded.count()) > 0) await folded.click();
  if ((await box.getAttribute('open')) === null) await box.locator('summary').first().click();
  return box;
}

/** Carries out a command: fills in its form, and waits until the page says that it is recorded. */
export async function act(
  page: Page,
  name: string,
  fill: (form: Locator) => Promise<void> = async () => {},
  button = name,
): Promise<void> {
  const form = await command(page, name);
  await fill(form);
  await form.getByRole('button', { name: button, exact: true }).click();
}

export async function openCase(page: Page, reference: string): Promise<void> {
  await open(page, `/zaak/${reference}`);
  await expect(page).toHaveTitle(new RegExp(`Zaak ${reference}`));
}

/** Nobody of ours is complained about, and nothing points to harm. */
export async function checkSafety(form: Locator): Promise<void> {
  await choose(form, /^Ik heb de hele tekst gelezen/);
  await choose(form, 'De klacht gaat over niemand van onze organisatie');
}

export type Talk = { summary: string; points: string[]; promise: string };

/** Today's call, its points, and one promise for in a week. */
export function talked({ summary, points, promise }: Talk): (form: Locator) => Promise<void> {
  return async (form) => {
    await choose(form.getByRole('group', { name: 'Hoe?' }), 'Telefoongesprek');
    await form.getByLabel('Wat is er gezegd?').fill(summary);
    const boxes = form.getByLabel(/^Onderdeel \d+$/);
    for (let index = 0; index < (await boxes.count()); index++) await boxes.nth(index).fill(points[index] ?? '');
    await form.getByLabel('Afspraak 1', { exact: true }).fill(promise);
    await form.getByLabel('Hoe hoort de ouder van afspraak 1?').selectOption({ label: 'Telefonisch' });
    await inDays(form.getByRole('group', { name: 'Uiterlijk' }).first(), 7);
  };
}

export type Judged = { reasons: string[]; measure: string };

/** Every point founded, each with its reasons; one measure for in two weeks. */
export function judged({ reasons, measure }: Judged): (form: Locator) => Promise<void> {
  return async (form) => {
    const boxes = form.getByLabel('Onderbouwing');
    await expect(boxes).toHaveCount(reasons.length);
    for (const [index, why] of reasons.entries()) {
      await choose(form.getByRole('group', { name: 'Oordeel' }).nth(index), 'Gegrond');
      await boxes.nth(index).fill(why);
    }
    const row = form.getByRole('group', { name: 'Maatregel 1' });
    await row.getByLabel('Wat', { exact: true }).fill(measure);
    await row.getByLabel('Wie zorgt ervoor?').selectOption({ index: 1 });
    await choose(row, 'Gaat nog gebeuren');
    await inDays(row.getByRole('group', { name: 'Datum' }), 14);
  };
}

/** Fills in a date some days from now. */
export async function inDays(group: Locator, days: number): Promise<void> {
  const day = new Date(Date.now() + days * 24 * 3600 * 1000);
  await group.getByLabel('Dag', { exact: true }).fill(String(day.getDate()));
  await group.getByLabel('Maand', { exact: true }).fill(String(day.getMonth() + 1));
  await group.getByLabel('Jaar', { exact: true }).fill(String(day.getFullYear()));
}
