// What parents do besides filing, with a keyboard alone: finding the location by name, adding and removing a photo, going on
// later, a question, a remark, what can be done on the follow page, and a lost code.
import { at, axe, begin, confirmAddress, expect, file, follow, fresh, open, ordinary, test, watch } from '../support/index.ts';
import { answer } from '../support/filing.ts';
import { Keyboard } from '../support/keyboard.ts';
import { photo } from '../support/photos.ts';

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'a keyboard, with scripts');

test('a location is found by its name, and a photo added and removed, with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const watched = watch(page);
  const keys = new Keyboard(page);
  await begin(page);
  await answer(page, 'wie-bent-u', ordinary(fresh()));
  await keys.enter(page.getByRole('button', { name: 'Verder' }));
  await at(page, 'locatie');
  await keys.choose(page.getByRole('group', { name: 'Om welke locatie gaat het?' }), 'Eén of meer locaties');
  const places = page.getByRole('group', { name: /Kies de locatie/ }).getByRole('checkbox');
  const name = (await places.last().evaluate((box: HTMLInputElement) => box.labels![0].textContent!)).trim().split(/[,(·]/)[0].trim();
  await keys.write(page.locator('#zoek-locatie'), name);
  const found = page.getByRole('checkbox', { name: new RegExp(name) });
  await expect(found).toBeVisible();
  await keys.tick(found);
  await keys.enter(page.getByRole('button', { name: 'Verder' }));
  await at(page, 'kind');

  await open(page, '/klacht/bestanden');
  const chooser = page.waitForEvent('filechooser');
  await keys.to(page.getByLabel('Kies foto’s of documenten'));
  await keys.press('Enter');
  await (await chooser).setFiles([await photo(page, 'hek.jpg')]);
  await expect(page.locator('[data-files] .files > li')).toHaveCount(1);
  await keys.enter(page.getByRole('button', { name: 'Verwijder hek.jpg' }));
  await expect(page.locator('[data-files]')).toContainText('Nog niets toegevoegd');

  await open(page, '/klacht/verhaal');
  await keys.enter(page.getByRole('link', { name: 'Later verder, of op een ander apparaat' }));
  await expect(page.locator('h1')).toHaveText('Later verder, of op een ander apparaat');
  await keys.write(page.getByLabel('Mailadres'), `${fresh()}@ouders.example`);
  await keys.enter(page.getByRole('button', { name: 'Mail mij de link' }));
  await expect(page.locator('main')).toContainText('Kijk in uw mail');
  watched.calm();
});

test('a question and a remark are sent with the keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  const watched = watch(page);
  const keys = new Keyboard(page);
  await open(page, '/vraag');
  await keys.write(page.getByLabel('Wat is uw vraag?'), `Hoe ruil ik een dag? (${fresh()})`);
  // What is wrong is told where one stands, and leads to its field.
  await keys.enter(page.getByRole('button', { name: 'Vraag versturen' }));
  await expect(page.locator('.error-summary')).toBeVisible();
  await keys.enter(page.locator('.error-summary').getByRole('link', { name: 'Vul uw naam in' }));
  await keys.type('Marieke Jansen');
  await keys.write(page.getByLabel('Mailadres'), 'marieke@ouders.example');
  await keys.choose(page.getByRole('group', { name: 'Is het veilig om u te bellen of te mailen?' }), 'Ja');
  await keys.enter(page.getByRole('button', { name: 'Vraag versturen' }));
  await expect(page.locator('h1')).toHaveText('Uw vraag is binnen');

  await open(page, '/opmerking');
  await keys.choose(page.getByRole('group', { name: 'Wat wilt u vertellen?' }), 'Iets goeds');
  await keys.to(page.getByLabel('Voor welke locatie is het?'));
  await keys.press('ArrowDown');
  await keys.write(page.getByLabel('Uw woorden'), 'Fijn feest op vrijdag!');
  await keys.enter(page.getByRole('button', { name: 'Versturen' }));
  await expect(page.locator('h1')).toHaveText('Dank u wel');
  watched.calm();
});

test('the follow page is used and a lost code renewed with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  const watched = watch(page);
  const keys = new Keyboard(page);
  const filing = ordinary(fresh());
  const kept = await file(page, filing);
  await confirmAddress(page, filing.email);
  await page.context().clearCookies();
  await follow(page, kept);
  const main = page.locator('main');
  const form = (name: string) => page.locator('details.disclosure').filter({ has: page.locator('summary', { hasText: name }) });

  const withdraw = form('Uw klacht intrekken');
  await keys.unfold(withdraw);
  await keys.write(withdraw.getByLabel(/^Waarom\?/), 'Wij zijn eruit.');
  await keys.enter(withdraw.getByRole('button', { name: 'Klacht intrekken' }));
  await expect(main).toContainText('U trok uw klacht in');
  await axe(page);
  const back = form('Toch verder met mijn klacht');
  await keys.unfold(back);
  await keys.enter(back.getByRole('button', { name: 'Verder met mijn klacht' }));
  await expect(main).toContainText('U wilde toch verder met uw klacht');
  await keys.write(page.getByLabel('Schrijf ons een bericht'), 'Belt u na vijven?');
  await keys.enter(page.getByRole('button', { name: 'Bericht versturen' }));
  await expect(main).toContainText('Uw bericht is verstuurd.');
  await keys.enter(page.getByRole('button', { name: 'Afsluiten' }));
  await expect(page.getByLabel('Code')).toBeVisible();

  await open(page, '/volgen/code-kwijt');
  await keys.write(page.getByLabel('Kenmerk'), kept.reference);
  await keys.write(page.getByLabel('Mailadres'), filing.email);
  await keys.enter(page.getByRole('button', { name: 'Mail mij een link' }));
  await expect(page.locator('main')).toContainText('Kijk in uw mail');
  await axe(page);
  watched.calm();
});
