// Bad input: each error stands beside its field and in a summary that takes focus; what was typed is still there.
import type { Locator, Page } from '@playwright/test';
import {
  act,
  answer,
  at,
  begin,
  checkSafety,
  choose,
  command,
  expect,
  file,
  follow,
  fresh,
  login,
  on,
  open,
  openCase,
  ordinary,
  scripted,
  steps,
  test,
  watch,
  withRole,
} from '../support/index.ts';
import type { Step } from '../support/filing.ts';

/** Every error leads to its field, and its field says it: `errors` in the order of the page. */
async function told(page: Page, errors: string[], within: Page | Locator = page): Promise<void> {
  const summary = within.locator('.error-summary');
  await expect(summary).toBeVisible();
  await expect(summary.locator('li')).toHaveText(errors);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(summary).toBeFocused();
  for (const link of await summary.getByRole('link').all()) {
    const id = (await link.getAttribute('href'))!.slice(1);
    const field = page.locator(`[id="${id}"]`);
    // Away from the field the same sentence says first what was asked, where it does not itself.
    const beside = await page.locator(`[id="${id}-error"] > span`).evaluate((said) => {
      const word = said.querySelector('.visually-hidden')!.textContent!;
      return said.textContent!.slice(word.length).trim();
    });
    expect(beside).not.toBe('');
    expect((await link.innerText()).endsWith(beside)).toBe(true);
    // The field itself, or the group it begins, is described by the error.
    const described = page.locator(`[aria-describedby~="${id}-error"]`);
    await expect(described).toHaveCount(1);
    expect(await described.evaluate((box, id) => box.id === id || box.querySelector(`[id="${id}"]`) !== null, id)).toBe(true);
    await link.click();
    await expect(field).toBeFocused();
  }
}

const long = 'x'.repeat(40_001);
const group = (page: Page, name: string) => page.getByRole('group', { name });

/** For each step: what is filled in wrongly, what must be said, and what must still stand there. */
const wrong: Record<Exclude<Step, 'bestanden'>, { fill(page: Page): Promise<void>; errors: string[]; kept(page: Page): Promise<void> }> = {
  'wie-bent-u': {
    fill: async () => {},
    errors: ['Kies wie u bent'],
    kept: async (page) => expect(page.getByRole('radio', { checked: true })).toHaveCount(0),
  },
  locatie: {
    fill: (page) => choose(page, 'Peuteropvang'),
    errors: ['Kies een locatie, het hoofdkantoor of ‘Weet ik niet’'],
    kept: (page) => expect(page.getByRole('radio', { name: 'Peuteropvang' })).toBeChecked(),
  },
  kind: {
    fill: async (page) => {
      await page.getByLabel('Voornaam van het kind').fill('N'.repeat(201));
      await page.getByLabel('Groep').fill('De Bijtjes');
    },
    errors: ['Dit is te lang; maak het korter'],
    kept: async (page) => {
      await expect(page.getByLabel('Voornaam van het kind')).toHaveValue('N'.repeat(201));
      await expect(page.getByLabel('Groep')).toHaveValue('De Bijtjes');
    },
  },
  gesprek: {
    fill: async () => {},
    errors: ['Kies ja of nee: hebt u er met de locatie over gepraat?'],
    kept: async (page) => expect(page.getByRole('radio', { checked: true })).toHaveCount(0),
  },
  onderwerp: {
    fill: async () => {},
    errors: ['Kies ten minste één onderwerp'],
    kept: async (page) => expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0),
  },
  personen: {
    fill: (page) => page.getByLabel('Gaat het over een andere medewerker? Wie?').fill('Juf Els,\nmaandag'),
    errors: ['Kies of uw klacht over de manager gaat; ‘Weet ik niet’ mag ook'],
    kept: (page) =>
      expect(page.getByLabel('Gaat het over een andere medewerker? Wie?')).toHaveValue('Juf Els,\nmaandag'),
  },
  wanneer: {
    fill: async (page) => {
      await choose(page, 'Op één dag');
      await page.getByLabel('Dag', { exact: true }).fill('31');
      await page.getByLabel('Maand', { exact: true }).fill('februari');
      await page.getByLabel('Jaar', { exact: true }).fill('2026');
      await page.getByLabel(/^Is het langer dan twee maanden geleden/).fill('Ik was op vakantie.');
    },
    errors: ['Vul een datum in die bestaat, zoals 27 3 2026'],
    kept: async (page) => {
      await expect(page.getByRole('radio', { name: 'Op één dag' })).toBeChecked();
      await expect(page.getByLabel('Dag', { exact: true })).toHaveValue('31');
      await expect(page.getByLabel('Maand', { exact: true })).toHaveValue('februari');
      await expect(page.getByLabel('Jaar', { exact: true })).toHaveValue('2026');
      await expect(page.getByLabel(/^Is het langer dan twee maanden geleden/)).toHaveValue('Ik was op vakantie.');
    },
  },
  verhaal: {
    fill: (page) => page.getByLabel('Wat is er gebeurd?').fill(long),
    errors: ['Dit is langer dan 40.000 tekens; maak het korter'],
    kept: (page) => expect(page.getByLabel('Wat is er gebeurd?')).toHaveValue(long),
  },
  oplossing: {
    fill: (page) => page.getByLabel('Wat zou een goede oplossing zijn?').fill(long),
    errors: ['Dit is langer dan 40.000 tekens; maak het korter'],
    kept: (page) => expect(page.getByLabel('Wat zou een goede oplossing zijn?')).toHaveValue(long),
  },
  gegevens: {
    fill: async (page) => {
      await page.getByLabel('Telefoonnummer').fill('bel mij');
      await page.getByLabel('Mailadres').fill('marieke@');
      await page.getByLabel('Postadres').fill('Straat 1\nDorp');
    },
    errors: [
      'Vul uw naam in',
      'Vul een mailadres in zoals naam@voorbeeld.nl',
      'Vul een telefoonnummer in zoals 06 12345678',
    ],
    kept: async (page) => {
      await expect(page.getByLabel('Telefoonnummer')).toHaveValue('bel mij');
      await expect(page.getByLabel('Mailadres')).toHaveValue('marieke@');
      await expect(page.getByLabel('Postadres')).toHaveValue('Straat 1\nDorp');
    },
  },
  bereikbaar: {
    fill: async (page) => {
      await page.getByLabel('Wanneer komt het u uit?').fill('na vijven');
      await page.getByLabel('Wilt u een tolk? Welke taal?').fill('Pools');
      await choose(group(page, 'In welke taal schrijven wij u?'), 'Engels');
    },
    errors: ['Kies hoe u het liefst contact hebt', 'Kies of het veilig is om u te bellen of te mailen'],
    kept: async (page) => {
      await expect(page.getByLabel('Wanneer komt het u uit?')).toHaveValue('na vijven');
      await expect(page.getByLabel('Wilt u een tolk? Welke taal?')).toHaveValue('Pools');
      await expect(group(page, 'In welke taal schrijven wij u?').getByRole('radio', { name: 'Engels' })).toBeChecked();
    },
  },
};

test('every question of the wizard says what is wrong beside its field, and keeps what was typed', async ({ page }) => {
  test.setTimeout(120_000);
  const watched = watch(page);
  await begin(page);
  const filing = ordinary(fresh());
  for (const [index, step] of steps.entries()) {
    await test.step(step, async () => {
      await at(page, step);
      // Everything there may be skipped; what is wrong with a file is for files.spec.ts.
      if (step === 'bestanden') return on(page);
      const { fill, errors, kept } = wrong[step];
      await fill(page);
      await on(page);
      await told(page, errors);
      await kept(page);
      // Put right, it goes on, and the title no longer says that something is wrong.
      await answer(page, step, filing);
      await on(page);
      await at(page, steps[index + 1] ?? 'controle');
      await expect(page).not.toHaveTitle(/^Fout: /);
    });
  }
  watched.calm();
});

test('a preferred way without its details is said at that question', async ({ page }) => {
  await begin(page);
  const filing = { ...ordinary(fresh()), phone: '' };
  for (const step of steps) {
    await at(page, step);
    await answer(page, step, filing);
    await on(page);
  }
  await told(page, ['Voor deze manier ontbreken uw gegevens; kies een andere manier of vul ze bij de vorige vraag in']);
});

test('what is missing in the middle is named on the page where answers are checked', async ({ page }) => {
  await begin(page);
  await answer(page, 'wie-bent-u', ordinary(fresh()));
  await on(page);
  await at(page, 'locatie');
  await open(page, '/klacht/controle');
  await expect(page.getByRole('button', { name: 'Klacht versturen' })).toHaveCount(0);
  await page.locator('main').getByRole('link', { name: 'Wat is er gebeurd?', exact: true }).click();
  await at(page, 'verhaal');
  await expect(page.locator('.error-summary')).toContainText('Vertel wat er is gebeurd');
});

test('what the device kept and we do not have yet joins in where the answers are checked', async ({ page, context }) => {
  test.skip(!scripted(), 'only scripts keep anything on a device');
  const watched = watch(page);
  await begin(page);
  await context.setOffline(true);
  await answer(page, 'wie-bent-u', ordinary(fresh()));
  await on(page);
  await at(page, 'locatie');
  // The network is back for the page, and not for what is saved behind it.
  await page.route('**/api/klacht/stap', (route) => route.abort());
  await context.setOffline(false);
  await open(page, '/klacht/controle');
  await expect(page.locator('main')).toContainText('Mijn kind gaat naar de opvang');
  watched.calm(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (fetch|load)/);
});

test.describe('without a worker in between', () => {
  test.use({ serviceWorkers: 'block' });

  test('an answer that came in after a page was made stands on it all the same', async ({ page }) => {
    test.skip(!scripted(), 'only scripts keep anything on a device');
    await begin(page);
    const early = await page.request.get('/klacht/controle');
    await answer(page, 'wie-bent-u', ordinary(fresh()));
    const saved = page.waitForResponse('**/api/klacht/stap');
    await on(page);
    await at(page, 'locatie');
    expect((await saved).ok()).toBe(true);
    await page.route('**/klacht/controle', async (route) => route.fulfill({ response: early }));
    await open(page, '/klacht/controle');
    await expect(page.locator('main')).toContainText('Mijn kind gaat naar de opvang');
  });
});

test('reference and code that are wrong are each said beside their field', async ({ page }) => {
  const watched = watch(page);
  await open(page, '/volgen');
  await page.getByLabel('Kenmerk').fill('kwijt');
  await page.getByLabel('Code').fill('12');
  await page.getByRole('button', { name: 'Bekijk mijn klacht' }).click();
  await told(page, ['Een kenmerk heeft acht letters en cijfers, zoals 7F3K-9QXD', 'Een code heeft 16 cijfers']);
  watched.calm();
});

test('an empty message of a parent is refused beside its field', async ({ page }) => {
  const kept = await file(page, ordinary(fresh()));
  await follow(page, kept);
  await page.getByRole('button', { name: 'Bericht versturen' }).click();
  await expect(page.locator('.error-summary')).toContainText('Schrijf eerst een bericht');
  await expect(page.locator('.field__error')).toContainText('Schrijf eerst een bericht');
});

test('a password that does not belong is answered in a sentence, and leaves the address alone', async ({ page }) => {
  await open(page, '/team');
  await page.getByLabel('Mailadres van uw werk').fill(withRole('coordinator'));
  await page.getByLabel('Wachtwoord', { exact: true }).fill('verkeerd');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.locator('main')).toContainText('horen niet bij elkaar');
  await expect(page).toHaveTitle(/^Fout: /);
});

test('the forms of staff say what is wrong beside the field, and keep what was typed', async ({ page }) => {
  test.skip(!scripted(), 'no-javascript.spec.ts has a form of staff that comes back');
  test.setTimeout(120_000);
  const watched = watch(page);
  const { reference } = await file(page, ordinary(fresh()));
  await login(page, withRole('coordinator'));
  await openCase(page, reference);
  const main = page.locator('main');
  await act(page, 'Veiligheid controleren', checkSafety);
  await expect(main).toContainText('Veiligheid gecontroleerd');
  await act(page, 'Toewijzen');
  await expect(main).toContainText('Toegewezen aan');

  // The call: a day to come, nothing said, no points, a promise without a day.
  let form = await command(page, 'Gesprek vastleggen');
  const day = form.getByRole('group', { name: 'Op welke dag?' });
  await day.getByLabel('Jaar', { exact: true }).fill('2099');
  for (const point of ['Onderdeel 1', 'Onderdeel 2']) await form.getByLabel(point, { exact: true }).fill('');
  await form.getByLabel('Afspraak 2', { exact: true }).fill('De manager belt terug');
  await form.getByRole('button', { name: 'Gesprek vastleggen' }).click();
  form = await command(page, 'Gesprek vastleggen');
  await told(
    page,
    [
      'Op welke dag? Deze datum is nog niet geweest',
      'Wat is er gezegd? Vul dit in',
      'Onderdeel 1: Vul dit in',
      'Afspraak 2, Uiterlijk: Vul dit in',
      'Hoe hoort de ouder van afspraak 2? Maak een keuze',
    ],
    form,
  );
  await expect(day.getByLabel('Jaar', { exact: true })).toHaveValue('2099');
  await expect(form.getByLabel('Afspraak 2', { exact: true })).toHaveValue('De manager belt terug');

  // Put right.
  await day.getByLabel('Jaar', { exact: true }).fill(String(new Date().getFullYear()));
  await form.getByLabel('Wat is er gezegd?').fill('Wij spraken over het hek.');
  await form.getByLabel('Onderdeel 1', { exact: true }).fill('Het hek stond open');
  await form.getByLabel('Afspraak 2', { exact: true }).fill('');
  await form.getByRole('button', { name: 'Gesprek vastleggen' }).click();
  await expect(main).toContainText('Telefoongesprek op');

  // The judgement: no outcome, no reasons, a measure without owner and date.
  form = await command(page, 'Oordeel schrijven');
  const measure = form.getByRole('group', { name: 'Maatregel 2' });
  await measure.getByLabel('Wat', { exact: true }).fill('Een nieuw slot');
  await form.getByRole('button', { name: 'Aanbieden aan de tweede lezer' }).click();
  form = await command(page, 'Oordeel schrijven');
  await told(
    page,
    [
      'Onderdeel 1, Oordeel: Maak een keuze',
      'Onderdeel 1, Onderbouwing: Vul dit in',
      'Maatregel 2, Wie zorgt ervoor? Maak een keuze',
      'Maatregel 2, Datum: Geef aan of de maatregel al is genomen of wanneer dat gebeurt, met een datum',
    ],
    form,
  );
  await expect(measure.getByLabel('Wat', { exact: true })).toHaveValue('Een nieuw slot');
  // What was refused is an answer, which the browser notes as an error.
  watched.calm(/status of 422/);
});
