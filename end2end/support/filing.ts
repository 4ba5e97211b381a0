// Filing a complaint as a parent does it: every question answered on its own page, with or without JavaScript.
import { expect, type Locator, type Page } from '@playwright/test';
import { alive, open } from './watch.ts';

/** What the parent answers; the words that a journey looks for again are its own. */
export type Filing = {
  location: string | RegExp;
  childName: string;
  childGroup: string;
  talkedResult: string;
  persons: string;
  story: string;
  wish: string;
  name: string;
  phone: string;
  email: string;
  address: string;
  hours: string;
  interpreter: string;
};

/** An ordinary complaint, told apart from every other by `mark`. */
export function ordinary(mark: string): Filing {
  return {
    location: /./,
    childName: 'Noor',
    childGroup: 'De Bijtjes',
    talkedResult: 'De groepsleiding zou het uitzoeken.',
    persons: '',
    story: `Het hek van de tuin stond open en Noor liep alleen op de stoep. (${mark})`,
    wish: 'Een slot dat vanzelf dichtvalt.',
    name: 'Marieke Jansen',
    phone: '06 12345678',
    email: `${mark}@ouders.example`,
    address: '',
    hours: 'doordeweeks na 17.00 uur',
    interpreter: '',
  };
}

/** A mark that no other journey uses. */
export function fresh(): string {
  return `reis-${Math.random().toString(36).slice(2, 12)}`;
}

/** The pages of the wizard, in their order. */
export const steps = [
  'wie-bent-u',
  'locatie',
  'kind',
  'gesprek',
  'onderwerp',
  'personen',
  'wanneer',
  'verhaal',
  'oplossing',
  'bestanden',
  'gegevens',
  'bereikbaar',
] as const;
export type Step = (typeof steps)[number];

/** Ticks a radio or a box as people do: by its words. */
export async function choose(within: Page | Locator, words: string | RegExp): Promise<void> {
  const name = typeof words === 'string' ? new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : words;
  const box = within.getByRole('radio', { name }).or(within.getByRole('checkbox', { name })).first();
  await box.check();
}

function group(page: Page, name: string | RegExp): Locator {
  return page.getByRole('group', { name });
}

/** Answers the question of one page; sends nothing. */
export async function answer(page: Page, step: Step, filing: Filing): Promise<void> {
  switch (step) {
    case 'wie-bent-u':
      return choose(page, 'Mijn kind gaat naar de opvang');
    case 'locatie':
      await choose(page, 'Eén of meer locaties');
      await location(page, filing.location);
      return choose(page, 'Dagopvang');
    case 'kind':
      await page.getByLabel('Voornaam van het kind').fill(filing.childName);
      return page.getByLabel('Groep').fill(filing.childGroup);
    case 'gesprek':
      await choose(page, 'Ja');
      return page.getByLabel('Wat kwam eruit?').fill(filing.talkedResult);
    case 'onderwerp':
      await choose(page, 'Veiligheid en ongelukken');
      return choose(page, 'Contact met ouders');
    case 'personen':
      await choose(page, 'Nee');
      return page.getByLabel('Gaat het over een andere medewerker? Wie?').fill(filing.persons);
    case 'wanneer': {
      await choose(page, 'Op één dag');
      const day = new Date(Date.now() - 3 * 24 * 3600 * 1000);
      await page.getByLabel('Dag', { exact: true }).fill(String(day.getDate()));
      await page.getByLabel('Maand', { exact: true }).fill(String(day.getMonth() + 1));
      return page.getByLabel('Jaar', { exact: true }).fill(String(day.getFullYear()));
    }
    case 'verhaal':
      return page.getByLabel('Wat is er gebeurd?').fill(filing.story);
    case 'oplossing':
      return page.getByLabel('Wat zou een goede oplossing zijn?').fill(filing.wish);
    case 'bestanden':
      return;
    case 'gegevens':
      await page.getByLabel('Uw naam').fill(filing.name);
      await page.getByLabel('Telefoonnummer').fill(filing.phone);
      await page.getByLabel('Mailadres').fill(filing.email);
      return page.getByLabel('Postadres').fill(filing.address);
    case 'bereikbaar':
      await choose(group(page, 'Hoe hebt u het liefst contact?'), 'Bellen');
      await page.getByLabel('Wanneer komt het u uit?').fill(filing.hours);
      await choose(group(page, 'Is het veilig om u te bellen of te mailen?'), 'Ja');
      await choose(group(page, 'In welke taal schrijven wij u?'), 'Nederlands');
      return page.getByLabel('Wilt u een tolk? Welke taal?').fill(filing.interpreter);
  }
}

async function location(page: Page, name: string | RegExp): Promise<void> {
  const boxes = group(page, /Kies de locatie/);
  // Many locations are folded by town: open what is folded, as somebody looking for theirs does.
  for (const town of await boxes.locator('details:not([open]) > summary').all()) await town.click();
  await boxes.getByRole('checkbox', { name }).first().check();
}

/** On to the next page. */
export async function on(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Verder' });
  await button.or(page.getByRole('link', { name: 'Verder', exact: true })).click();
}

/** From the start page through the safety question to the first question. */
export async function begin(page: Page): Promise<void> {
  await open(page, '/');
  await page.getByRole('link', { name: 'Klacht indienen' }).first().click();
  await page.getByRole('link', { name: /^Nee/ }).click();
  await at(page, 'wie-bent-u');
  // What comes next may be without a network: the page is whole by then.
  await alive(page);
}

/** Stands on the page of a step. */
export async function at(page: Page, step: Step | 'controle' | 'klaar'): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/klacht/${step}([?#]|$)`));
  await expect(page.locator('h1')).toHaveCount(1);
}

/** What a journey answers in its own way. */
export type Otherwise = Partial<Record<Step, (page: Page) => Promise<unknown>>>;

/** Answers everything, and stands on the page where the answers are checked. */
export async function fillIn(page: Page, filing: Filing, otherwise: Otherwise = {}): Promise<void> {
  await begin(page);
  for (const [index, step] of steps.entries()) {
    await at(page, step);
    await (otherwise[step]?.(page) ?? answer(page, step, filing));
    await on(page);
    await at(page, steps[index + 1] ?? 'controle');
  }
}

/** The button that files. */
export function send(page: Page): Locator {
  return page.getByRole('button', { name: 'Klacht versturen' });
}

/** What the confirmation says to keep. */
export type Kept = { reference: string; code: string };

export async function confirmation(page: Page): Promise<Kept> {
  await at(page, 'klaar');
  await expect(page.locator('h1')).toHaveText('Uw klacht is binnen');
  const value = (label: string) =>
    page.locator('.confirmation div', { has: page.getByText(label, { exact: true }) }).locator('dd');
  const kept = { reference: await value('Kenmerk').innerText(), code: await value('Code').innerText() };
  expect(kept.reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(kept.code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  return kept;
}

/** A complaint from the start page to its confirmation. */
export async function file(page: Page, filing: Filing, otherwise: Otherwise = {}): Promise<Kept> {
  await fillIn(page, filing, otherwise);
  await send(page).click();
  return confirmation(page);
}

/** Opens the follow page with reference and code. */
export async function follow(page: Page, { reference, code }: Kept): Promise<void> {
  await open(page, '/volgen');
  await page.getByLabel('Kenmerk').fill(reference);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Bekijk mijn klacht' }).click();
  await expect(page.locator('h1')).toHaveText(`Uw klacht ${reference}`);
}
