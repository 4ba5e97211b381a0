// How long a complaint takes somebody who files one for the first time, by touch and by keyboard: steps, pages and words, and
// with PACE=238 by the watch, on a slow phone (`bin/bench newcomer`).
import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/index.ts';
import { Finger, Keys, Newcomer, told } from '../support/newcomer.ts';

const paced = Boolean(process.env.PACE);

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'counted with scripts');

/** A phone of three years ago on a poor network: CPU four times slower, 1.6 Mbit/s and 150 ms (Lighthouse's slow 4G). */
async function slow(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 });
}

test('how many steps, pages and words a complaint takes a newcomer, and how long that is', async ({ page, isMobile }, info) => {
  test.setTimeout(paced ? 1_800_000 : 60_000);
  if (paced && isMobile) await slow(page);
  const who = new Newcomer(page, isMobile ? new Finger() : new Keys(page));
  const link = (name: string | RegExp) => page.locator('main').getByRole('link', { name });
  const option = (name: string | RegExp) => page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name }));
  const on = () => who.press(page.getByRole('button', { name: 'Verder' }));

  await open(page, '/');
  const begun = performance.now();
  // Whoever wants to complain reads down to the button for it.
  await who.look(/Wij luisteren/, page.locator('.hero__note'));
  await who.press(link('Klacht indienen'));
  await who.look('Voordat u begint');
  await who.press(link(/^Nee/));
  await who.look('Wie bent u?');
  await who.pick(option(/^Mijn kind gaat/));
  await on();
  await who.look('Om welke locatie gaat het?');
  await who.pick(option('Eén of meer locaties'));
  await page.locator('#zoek-locatie').waitFor();
  await who.look();
  const towns = page.locator('fieldset details');
  await who.press(towns.locator('summary').first());
  await who.look();
  await who.pick(page.getByRole('group', { name: /Kies de locatie/ }).getByRole('checkbox'));
  await on();
  await who.look('Gaat het om een kind?');
  await on();
  await who.look('Hebt u er met de locatie over gepraat?');
  await who.pick(option('Nee'));
  await on();
  await who.look('Waar gaat uw klacht over?');
  await who.pick(option(/^Veiligheid/));
  await on();
  await who.look('Gaat het om iemand in het bijzonder?');
  await who.pick(option('Nee'));
  await on();
  await who.look('Wanneer gebeurde het?');
  await who.pick(option(/^Het speelt al langer/));
  await on();
  await who.look('Wat is er gebeurd?');
  await who.write(page.getByLabel('Wat is er gebeurd?'), 'Dinsdag om half zes haalde ik mijn zoon op. Het hek naar de straat stond wijd open en er was niemand bij. Hij liep al op de stoep. De leidster zei dat het slot al weken kapot is en dat ze dat heeft gemeld. Ik ben erg geschrokken en wil weten wanneer het gemaakt wordt.');
  await on();
  await who.look(/^Wat zou een goede oplossing zijn/);
  await on();
  await who.look('Hebt u foto’s of documenten?');
  await who.press(link('Verder'));
  await who.look('Hoe kunnen we u bereiken?');
  await who.write(page.getByLabel('Uw naam'), 'Marieke Jansen');
  await who.write(page.getByLabel('Telefoonnummer'), '06 12345678');
  await on();
  await who.look('Wat spreken we af over contact?');
  await who.pick(option('Bellen'));
  await who.pick(page.getByRole('group', { name: 'Is het veilig om u te bellen of te mailen?' }).getByRole('radio', { name: 'Ja' }));
  await on();
  await who.look('Controleer uw antwoorden');
  // What is typed in one box never stands in the next; what was left open is folded, and can be told.
  const left = page.locator('details', { hasText: 'Niet ingevuld (' });
  for (const skipped of ['Wat zou een goede oplossing zijn?', 'Wanneer komt het u uit?', 'Mailadres', 'Groep']) {
    await expect(left.locator('.summary-list__row', { hasText: `: ${skipped}` })).toContainText('Niet ingevuld');
  }
  await who.press(page.getByRole('button', { name: 'Klacht versturen' }));
  await expect(page.locator('h1')).toHaveText('Uw klacht is binnen');
  const sent = performance.now();
  const filing = told(who);
  await who.look();
  const known = performance.now();

  const minutes = (until: number) => ((until - begun) / 60_000).toFixed(1);
  const by = isMobile ? 'by touch' : 'by keyboard';
  const watch = paced ? `; by the watch ${minutes(sent)}, with the confirmation read ${minutes(known)}` : '';
  const line = `a complaint ${by}: ${filing} until it is sent, at ${who.words} words with its confirmation${watch}`;
  info.annotations.push({ type: 'newcomer', description: line });
  console.log(`    ${line}`);
  // One more is a decision, to be made here and in docs/accessibility.md.
  expect(who.acts).toBeLessThanOrEqual(28);
  expect(who.pages.size).toBeLessThanOrEqual(16);
});
