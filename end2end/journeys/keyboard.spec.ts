// From the start page to the confirmation and on to the follow page with a keyboard alone.
import { at, expect, fresh, open, ordinary, test, watch } from '../support/index.ts';
import { Keyboard } from '../support/keyboard.ts';

test.skip(({ isMobile }) => isMobile === true, 'a phone has no keyboard');

test('a complaint is filed and followed with the keyboard alone', async ({ page }, info) => {
  test.setTimeout(180_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  const keys = new Keyboard(page);
  const main = page.locator('main');
  const link = (name: string | RegExp) => main.getByRole('link', { name }).first();
  const label = (name: string) => page.getByLabel(name);
  const group = (name: string | RegExp) => page.getByRole('group', { name });
  const on = () => keys.enter(page.getByRole('button', { name: 'Verder' }));

  await open(page, '/');
  // The first thing is the way past what every page repeats.
  await keys.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await keys.press('Enter');
  await keys.enter(link('Klacht indienen'));
  await keys.enter(link(/^Nee/));

  await at(page, 'wie-bent-u');
  await keys.choose(main, 'Mijn kind gaat naar de opvang');
  await on();
  await at(page, 'locatie');
  await keys.choose(group('Om welke locatie gaat het?'), /^Weet ik niet/);
  await on();
  await at(page, 'kind');
  await keys.write(label('Voornaam van het kind'), filing.childName);
  await on();
  await at(page, 'gesprek');
  await keys.choose(main, 'Nee');
  await on();
  await at(page, 'onderwerp');
  await keys.tick(page.getByRole('checkbox', { name: 'Veiligheid en ongelukken' }));
  await on();

  // What is wrong is told where one stands, and leads there.
  await at(page, 'personen');
  await on();
  await expect(page.locator('.error-summary')).toBeFocused();
  await keys.enter(page.locator('.error-summary').getByRole('link'));
  await keys.choose(main, 'Nee');
  await on();

  await at(page, 'wanneer');
  await keys.choose(main, 'Het speelt al langer of gebeurt nog steeds');
  await on();
  await at(page, 'verhaal');
  await keys.write(page.getByLabel('Wat is er gebeurd?'), filing.story);
  await on();
  await at(page, 'oplossing');
  await on();
  await at(page, 'bestanden');
  await keys.enter(link('Verder'));
  await at(page, 'gegevens');
  await keys.write(page.getByLabel('Uw naam'), filing.name);
  await keys.write(page.getByLabel('Telefoonnummer'), filing.phone);
  await on();
  await at(page, 'bereikbaar');
  await keys.choose(group('Hoe hebt u het liefst contact?'), 'Bellen');
  await keys.choose(group('Is het veilig om u te bellen of te mailen?'), 'Ja');
  await on();

  // An answer is changed from the last page, and one is back there after.
  await at(page, 'controle');
  await keys.unfold(page.locator('details', { hasText: 'Niet ingevuld (' }));
  await keys.enter(page.getByRole('link', { name: /^Wijzig\s?: Wat zou een goede oplossing/ }));
  await keys.write(page.getByLabel('Wat zou een goede oplossing zijn?'), filing.wish);
  await on();
  await at(page, 'controle');
  await expect(main).toContainText(filing.wish);
  await keys.enter(page.getByRole('button', { name: 'Klacht versturen' }));
  await at(page, 'klaar');
  await expect(page.locator('h1')).toHaveText('Uw klacht is binnen');

  const value = (name: string) => page.locator('.confirmation div', { hasText: name }).locator('dd').innerText();
  const [reference, code] = [await value('Kenmerk'), await value('Code')];
  await keys.enter(link('Mijn klacht volgen'));
  await keys.write(page.getByLabel('Kenmerk'), reference);
  await keys.write(page.getByLabel('Code'), code);
  await keys.press('Enter');
  await expect(page.locator('h1')).toHaveText(/^Uw klacht /);
  await keys.write(page.getByLabel('Schrijf ons een bericht'), 'Belt u na vijven?');
  await keys.enter(page.getByRole('button', { name: 'Bericht versturen' }));
  await expect(main).toContainText('Uw bericht is verstuurd.');
  info.annotations.push({ type: 'keys', description: `${keys.pressed} keys` });
  watched.calm();
});
