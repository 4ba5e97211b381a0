// Every way through the wizard: whoever asks, whatever it is about, and what each is told on the way.
import type { Page } from '@playwright/test';
import {
  allMails,
  axe,
  begin,
  choose,
  confirmation,
  expect,
  fillIn,
  type Filing,
  fresh,
  on,
  open,
  ordinary,
  type Otherwise,
  quoted,
  send,
  sql,
  test,
  watch,
} from '../support/index.ts';

test.skip(({ isMobile, javaScriptEnabled }) => !isMobile && javaScriptEnabled !== false, 'a phone, and a browser without scripts');

/** A day some months ago. */
async function daysAgo(page: Page, days: number): Promise<void> {
  await choose(page, 'Op één dag');
  const day = new Date(Date.now() - days * 24 * 3600 * 1000);
  await page.getByLabel('Dag', { exact: true }).fill(String(day.getDate()));
  await page.getByLabel('Maand', { exact: true }).fill(String(day.getMonth() + 1));
  await page.getByLabel('Jaar', { exact: true }).fill(String(day.getFullYear()));
}

/** Ticks so many locations, in whichever towns. */
async function locations(page: Page, count: number): Promise<void> {
  await choose(page, 'Eén of meer locaties');
  const boxes = page.getByRole('group', { name: /Kies de locatie/ });
  for (const town of await boxes.locator('details:not([open]) > summary').all()) await town.click();
  for (let index = 0; index < count; index++) await boxes.getByRole('checkbox').nth(index).check();
}

type Branch = {
  who: string;
  filing?: Partial<Filing>;
  otherwise: Otherwise;
  /** What the page where answers are checked says. */
  check: (string | RegExp)[];
  /** What the confirmation says, and what it does not. */
  done?: { says?: (string | RegExp)[]; never?: RegExp };
  /** Columns of its card that must be true. */
  card: string;
};

const branches: Branch[] = [
  {
    who: 'a former customer, months later, says why only now and may file all the same',
    otherwise: {
      'wie-bent-u': (page) => choose(page, 'Mijn kind ging naar de opvang'),
      wanneer: async (page) => {
        await daysAgo(page, 100);
        await page.getByLabel(/^Is het langer dan twee maanden geleden/).fill('Wij waren verhuisd.');
      },
    },
    check: ['Mijn kind ging naar de opvang', 'Dit is langer dan twee maanden geleden', 'Wij waren verhuisd.'],
    done: { says: ['Hoort u dan niets, dan behandelen wij uw klacht.'] },
    card: 'filed_late AND cardinality(locations) = 1',
  },
  {
    who: 'somebody who wants to enrol a child, about head office, without having talked',
    otherwise: {
      'wie-bent-u': (page) => choose(page, 'Ik wil mijn kind aanmelden'),
      locatie: (page) => choose(page, 'Het hoofdkantoor'),
      kind: async () => {},
      gesprek: (page) => choose(page, 'Nee'),
      onderwerp: (page) => choose(page, 'Wennen en plaatsing'),
      personen: (page) => choose(page, 'Weet ik niet'),
      wanneer: (page) => choose(page, 'Weet ik niet'),
      oplossing: async () => {},
    },
    check: ['Ik wil mijn kind aanmelden', 'Het hoofdkantoor', 'Wennen en plaatsing'],
    card: 'NOT filed_late AND cardinality(locations) = 0',
  },
  {
    who: 'a legal representative, about something that goes on, who cannot be called or mailed safely',
    otherwise: {
      'wie-bent-u': (page) => choose(page, 'Ik ben wettelijk vertegenwoordiger van een ouder'),
      locatie: (page) => choose(page, 'Weet ik niet'),
      wanneer: (page) => choose(page, 'Het speelt al langer of gebeurt nog steeds'),
      bereikbaar: async (page) => {
        await choose(page.getByRole('group', { name: 'Hoe hebt u het liefst contact?' }), 'Schriftelijk');
        await choose(page.getByRole('group', { name: 'Is het veilig om u te bellen of te mailen?' }), 'Nee');
        await choose(page.getByRole('group', { name: 'In welke taal schrijven wij u?' }), 'Engels');
        await choose(page, 'Vertel de medewerker mijn naam niet');
      },
    },
    check: ['Het speelt al langer of gebeurt nog steeds', 'Vertel de medewerker mijn naam niet'],
    done: { says: ['Wij bellen en mailen u niet'], never: /mail om uw mailadres te bevestigen/ },
    card: 'NOT filed_late',
  },
  {
    who: 'somebody whose complaint is about the coordinator, who then does not get to see it',
    otherwise: {
      personen: async (page) => {
        await choose(page, 'Nee');
        await page.getByRole('checkbox', { name: /^Ja, over / }).check();
      },
    },
    check: ['Gaat uw klacht over de klachtencoördinator?'],
    done: { says: ['Die krijgt uw klacht niet te zien'], never: /coördinator leest uw klacht als eerste/ },
    card: 'cardinality(conflicted) = 1',
  },
  {
    who: 'the chair of a parent committee, about two locations and about a manager',
    otherwise: {
      'wie-bent-u': (page) => choose(page, 'Ik ben voorzitter van een oudercommissie'),
      locatie: (page) => locations(page, 2),
      onderwerp: (page) => choose(page, 'Rechten van de oudercommissie'),
      personen: (page) => choose(page, 'Ja'),
    },
    check: ['Ik ben voorzitter van een oudercommissie', 'Rechten van de oudercommissie'],
    done: { says: ['Die behandelt de klacht daarom niet'] },
    card: 'cardinality(locations) = 2',
  },
  {
    who: 'a parent without mail, who gets letters',
    filing: { email: '', phone: '', address: 'Lindelaan 4\n3511 AB Utrecht' },
    otherwise: {
      bereikbaar: async (page) => {
        await choose(page.getByRole('group', { name: 'Hoe hebt u het liefst contact?' }), 'Per brief');
        await choose(page.getByRole('group', { name: 'Is het veilig om u te bellen of te mailen?' }), 'Ja');
        await choose(page.getByRole('group', { name: 'In welke taal schrijven wij u?' }), 'Nederlands');
      },
    },
    check: ['3511 AB Utrecht'],
    done: { never: /mail om uw mailadres te bevestigen/ },
    card: 'cardinality(locations) = 1',
  },
];

for (const { who, filing: own = {}, otherwise, check, done = {}, card } of branches) {
  test(who, async ({ page }) => {
    test.setTimeout(90_000);
    const watched = watch(page);
    const filing = { ...ordinary(fresh()), ...own };
    await fillIn(page, filing, otherwise);
    for (const words of check) await expect(page.locator('main')).toContainText(words);
    await axe(page);
    await send(page).click();
    const { reference } = await confirmation(page);
    for (const words of done.says ?? []) await expect(page.locator('main')).toContainText(words);
    if (done.never) await expect(page.locator('main')).not.toContainText(done.never);
    await axe(page);
    expect(sql(`SELECT 1 FROM card WHERE reference = ${quoted(reference)} AND ${card}`)).toHaveLength(1);
    if (done.says?.includes('Wij bellen en mailen u niet')) {
      expect(allMails().filter((mail) => mail.to.includes(filing.email))).toEqual([]);
    }
    watched.calm();
  });
}

test('who fears for a child is told whom to call at once, and may still go on', async ({ page }) => {
  await open(page, '/klacht/vooraf');
  await page.getByRole('link', { name: 'Ja, of ik twijfel' }).click();
  await expect(page).toHaveURL(/\/klacht\/informatie$/);
  // The title tells nobody who looks along what it is about.
  await expect(page).toHaveTitle(/^Informatie/);
  const numbers = page.locator('main a[href^="tel:"]');
  await expect(numbers.first()).toHaveAttribute('href', 'tel:112');
  expect(await numbers.count()).toBeGreaterThan(3);
  await axe(page);
  await page.getByRole('link', { name: /Verder met mijn klacht/ }).click();
  await expect(page.locator('h1')).toHaveText('Wie bent u?');
});

test('somebody for whom the form is not is sent to people, not away', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'Ik ben iemand anders' }).click();
  await expect(page.locator('h1')).toHaveText('Bent u iemand anders?');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar de vraag' }).click();
  await expect(page.locator('h1')).toHaveText('Wie bent u?');
});

test('who has not talked with the location sees its manager’s card, and goes on', async ({ page }) => {
  await begin(page);
  await choose(page, 'Mijn kind gaat naar de opvang');
  await on(page);
  await locations(page, 1);
  await on(page);
  await on(page);
  await expect(page.locator('h1')).toHaveText('Hebt u er met de locatie over gepraat?');
  await choose(page, 'Nee');
  const card = page.locator('.card', { hasText: /^Manager van/ });
  await expect(card).toBeVisible();
  await expect(card.locator('a[href^="tel:"]')).toBeVisible();
  await on(page);
  await expect(page.locator('h1')).toHaveText('Waar gaat uw klacht over?');
});
