// What holds for every page: accessible, light and dark; one heading; narrow and large; quiet; in both languages.
import type { Page } from '@playwright/test';
import { act, answer, at, begin, checkSafety, choose, command, expect, file, fine, follow, fresh, issued, judged, login, on, open, openCase, ordinary, peopleOf, scripted, sql, steps, talked, test, told, watch, withRole } from '../support/index.ts';

/** A page as it stands now. */
async function good(page: Page): Promise<void> {
  await test.step(new URL(page.url()).pathname, () => fine(page, 'nl'));
}

/** A page as it stands now, and as it is in English. */
async function goodInBoth(page: Page): Promise<void> {
  await good(page);
  // What a browser without scripts gets is what the others get before theirs run.
  if (!scripted()) return;
  const { pathname, search } = new URL(page.url());
  const here = encodeURIComponent(pathname + search);
  await test.step(`${pathname} in English`, async () => {
    await open(page, `/taal/en?naar=${here}`);
    await fine(page, 'en');
    await open(page, `/taal/nl?naar=${here}`);
  });
}

/** The report of a year, and that of its first location. */
function reported(): string[] {
  const year = told();
  return [year, `${year}/locaties/1`];
}

test.skip(({ isMobile }) => isMobile === true, 'the desktop makes its window as narrow as a phone');

test('the pages that everybody may open are good', async ({ page }) => {
  test.setTimeout(360_000);
  const watched = watch(page);
  for (const path of ['/', '/reglement', '/klacht', '/klacht/vooraf', '/klacht/informatie', '/klacht/iemand-anders', '/klacht/keuze', '/klacht/later', '/klacht/vol', '/verder/onbekend', '/vraag', '/vraag/klaar', '/opmerking', '/opmerking/dank', '/contact', '/privacy', '/toegankelijkheid', '/verslagen', ...reported(), '/oudercommissie', '/oudercommissie?fout=leeg', '/oudercommissie?gevraagd=1', '/oudercommissie/onbekend', '/volgen', '/volgen/code-kwijt', '/volgen/nieuwe-code', '/volgen/uw-code', '/meelezen', '/bevestigen/onbekend', '/bevestigd', '/bevestigd?fout=link', '/persoonlijk/onbekend', '/wederhoor', '/team', '/toegang/vergeten', '/toegang/wachtwoord/onbekend']) {
    await open(page, path);
    await goodInBoth(page);
  }
  watched.calm();
  const answer = await open(page, '/bestaat-niet');
  expect(answer?.status()).toBe(404);
  await good(page);
  watched.calm(/404/);
});

test('the questions of the wizard, its check page and its confirmation are good', async ({ page }) => {
  test.setTimeout(480_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  await begin(page);
  for (const [index, step] of steps.entries()) {
    await at(page, step);
    if (['wie-bent-u', 'locatie', 'wanneer', 'gegevens', 'bereikbaar'].includes(step)) {
      // Also with what is wrong with it.
      await on(page);
      await expect(page.locator('.error-summary')).toBeVisible();
      await good(page);
    }
    await goodInBoth(page);
    await answer(page, step, filing);
    await good(page);
    await on(page);
    await at(page, steps[index + 1] ?? 'controle');
  }
  await goodInBoth(page);
  await page.getByRole('button', { name: 'Klacht versturen' }).click();
  await at(page, 'klaar');
  await goodInBoth(page);
  watched.calm();
});

test('the follow page, the board and a case are good', async ({ page }) => {
  test.setTimeout(360_000);
  const watched = watch(page);
  const kept = await file(page, ordinary(fresh()));
  await follow(page, kept);
  await goodInBoth(page);
  await login(page, withRole('coordinator'));
  await good(page);
  await page.goto('/bord?laat=ja&onderwerp=safety');
  await good(page);
  await open(page, '/toegang');
  await good(page);
  await open(page, '/rapporten');
  await goodInBoth(page);
  await openCase(page, kept.reference);
  await good(page);
  await act(page, 'Veiligheid controleren', checkSafety);
  await expect(page.locator('main')).toContainText('Veiligheid gecontroleerd');
  await act(page, 'Toewijzen');
  await expect(page.locator('main')).toContainText('Toegewezen aan');
  const folded = page.locator('details.command:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
  await good(page);
  watched.calm();
});

test('a case that was judged, withdrawn or goes on elsewhere is good, for who complains and for staff', async ({ page, browser }) => {
  test.skip(!scripted(), 'examined once: no state of these pages is made by a script');
  test.setTimeout(480_000);
  const watched = watch(page);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const [desk, handler, reader] = [await elsewhere(), await elsewhere(), await elsewhere()];
  await login(desk, withRole('coordinator'));
  const assigned = async () => {
    const kept = await file(page, ordinary(fresh()));
    await openCase(desk, kept.reference);
    await act(desk, 'Veiligheid controleren', checkSafety);
    await act(desk, 'Toewijzen');
    await expect(desk.locator('main')).toContainText('Toegewezen aan');
    await page.context().clearCookies();
    return kept;
  };

  const kept = await assigned();
  await login(handler, peopleOf(kept.reference).handler);
  await openCase(handler, kept.reference);
  await act(handler, 'Gesprek vastleggen', talked({ summary: 'Gebeld.', points: ['Het hek stond open.', 'Niemand belde.'], promise: 'Een slot' }));
  await expect(handler.locator('main')).toContainText('Niemand belde.');
  await act(handler, 'Oordeel schrijven', judged({ reasons: ['Het slot was stuk.', 'Bellen had gemoeten.'], measure: 'Een slot' }), 'Aanbieden aan de tweede lezer');
  await login(reader, peopleOf(kept.reference).told);
  await openCase(reader, kept.reference);
  await good(reader);
  // The second reading: what may be done with the text, and a text that is sent back without a reason.
  const approve = await command(reader, 'Oordeel goedkeuren');
  await expect(approve).toHaveAttribute('open', '');
  const back = await command(reader, 'Oordeel terugsturen');
  await back.getByRole('button', { name: 'Oordeel terugsturen' }).click();
  await expect(back.locator('.error-summary')).toBeVisible();
  await expect(reader.locator('main')).toContainText('Bellen had gemoeten.');
  await good(reader);
  await act(reader, 'Oordeel goedkeuren');
  await expect(handler.locator('main')).toContainText('Oordeel goedgekeurd');
  await act(handler, 'Oordeel versturen');
  await follow(page, kept);
  await expect(page.getByRole('heading', { name: 'Ons oordeel' })).toBeVisible();
  await goodInBoth(page);
  await openCase(desk, kept.reference);
  await good(desk);

  const gone = await assigned();
  await follow(page, gone);
  const withdraw = page.locator('details.disclosure').filter({ has: page.locator('summary', { hasText: 'Uw klacht intrekken' }) });
  await withdraw.locator('summary').click();
  await withdraw.getByRole('button', { name: 'Klacht intrekken' }).click();
  await expect(page.locator('main')).toContainText('U trok uw klacht in');
  await good(page);

  const diverted = await assigned();
  const divert = await command(desk, 'Naar meldcode of meldplicht');
  await choose(divert, 'De meldcode');
  await divert.getByLabel('Waarom?').fill('Er is een vermoeden.');
  await divert.getByRole('button', { name: 'Klachtenprocedure stoppen' }).click();
  await expect(desk.locator('main')).toContainText('meldcode');
  await good(desk);
  await follow(page, diverted);
  await expect(page.locator('main')).toContainText('Iemand van ons neemt persoonlijk contact met u op');
  await goodInBoth(page);
  watched.calm();
  for (const one of [desk, handler, reader]) await one.context().close();
});

test('what staff read and keep beside the board is good', async ({ page }) => {
  test.setTimeout(360_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  const kept = await file(page, filing);
  const year = new Date().getFullYear() - 1;
  await login(page, withRole('coordinator'));
  for (const path of ['/team/vandaag', '/team/zoeken', '/team/zoeken?zoek=niets-van-dit-alles', `/team/jaarverslag?jaar=${year}`, '/team/verbeteringen', '/team/post', '/beheer/voorstellen', '/beheer/bewaren', '/opmerkingen', '/invoeren']) {
    await open(page, path);
    await goodInBoth(page);
  }
  for (const [words, found] of [['niets-van-dit-alles', 0], [kept.reference, 1]] as const) {
    await open(page, '/team/zoeken');
    await page.getByLabel('Zoek op kenmerk, naam of woorden').fill(words);
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await expect(page).toHaveURL(/zoek=[0-9a-f-]{36}$/);
    await expect(page.locator('main tbody tr')).toHaveCount(found);
    await goodInBoth(page);
  }
  await open(page, `/team/jaarverslag?jaar=${year}`);
  await page.getByLabel('Oordelen en maatregelen', { exact: true }).fill('Op 12 maart stond het hek open.');
  await page.getByRole('button', { name: 'Bewaren en nakijken' }).click();
  await expect(page.locator('#nakijken')).toContainText('12 maart');
  await good(page);
  watched.calm();
});

test('the weekly report is good as the directors read it, with its annex', async ({ page }) => {
  test.setTimeout(360_000);
  const watched = watch(page);
  await issued(page);
  await goodInBoth(page);
  await page.context().clearCookies();
  await login(page, withRole('director'));
  await open(page, '/rapporten');
  await expect(page.getByRole('heading', { name: /^Bijlage/ })).toBeVisible();
  await goodInBoth(page);
  watched.calm();
});

test('what a next-level manager reads and the administrator keeps is good', async ({ page }) => {
  test.setTimeout(360_000);
  const watched = watch(page);
  await login(page, withRole('regional_manager'));
  await open(page, '/team/regio');
  await goodInBoth(page);
  await page.context().clearCookies();
  await login(page, withRole('administrator'), /\/team$/);
  await expect(page.locator('h1')).toContainText('ingelogd als');
  await good(page);
  for (const path of ['/beheer/mensen', '/beheer/mensen/nieuw', '/beheer/mensen/lijst', '/beheer/organisatie', '/beheer/onderwerpen', '/beheer/teksten', '/beheer/contact', '/beheer/bewaren', '/beheer/locaties', '/beheer/sluitingsdagen', '/beheer/logboek']) {
    await open(page, path);
    await goodInBoth(page);
  }
  await open(page, '/beheer/locaties');
  await page.getByRole('link', { name: /^Wijzig/ }).first().click();
  await expect(page.getByRole('heading', { name: / wijzigen$/ })).toBeVisible();
  await good(page);
  await open(page, '/beheer/mensen');
  await page.locator('main article a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await good(page);
  watched.calm();
});

test('what is printed from a case, and what is done with several at once, is good', async ({ page, browser }) => {
  test.skip(!scripted(), 'examined once: no state of these pages is made by a script');
  test.setTimeout(480_000);
  const watched = watch(page);
  const elsewhere = async () => (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const [desk, handler] = [await elsewhere(), await elsewhere()];
  const [subject] = sql<{ id: string }>(`
    SELECT s.id FROM staff s WHERE NOT EXISTS (SELECT FROM staff_role r WHERE r.staff = s.id) ORDER BY s.position LIMIT 1`);
  const kept = await file(page, ordinary(fresh()));
  await login(desk, withRole('coordinator'));
  await openCase(desk, kept.reference);
  await act(desk, 'Veiligheid controleren', checkSafety);
  await expect(desk.locator('main')).toContainText('Veiligheid gecontroleerd');
  const added = await command(desk, 'Nog iemand over wie het gaat');
  await added.getByLabel('Wie?').selectOption(subject.id);
  await added.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(desk.locator('main')).toContainText('De klacht gaat ook over');

  // The sheet with a key, before there is one and when there is.
  await open(desk, `/zaak/${kept.reference}/codebrief`);
  await goodInBoth(desk);
  await openCase(desk, kept.reference);
  const letter = await command(desk, 'Nieuwe code per post');
  await letter.getByLabel('Hoe hebt u gecontroleerd dat dit de ouder is?').fill('Teruggebeld op het nummer uit het contract.');
  await letter.getByLabel('Postadres, als dat niet in de klacht staat').fill('Dorpsstraat 1, 3701 AB Zeist');
  await letter.getByRole('button', { name: 'Brief met sleutel maken' }).click();
  await expect(desk.locator('main')).toContainText('Er is een brief met een sleutel gemaakt');
  await open(desk, `/zaak/${kept.reference}/codebrief`);
  await expect(desk.locator('main')).toContainText(kept.reference);
  await goodInBoth(desk);

  await openCase(desk, kept.reference);
  await act(desk, 'Toewijzen');
  await expect(desk.locator('main')).toContainText('Toegewezen aan');
  await login(handler, peopleOf(kept.reference).handler);
  await openCase(handler, kept.reference);
  await act(handler, 'Gesprek vastleggen', talked({ summary: 'Gebeld.', points: ['Het hek stond open.', 'Niemand belde.'], promise: 'Een slot' }));
  await expect(handler.locator('main')).toContainText('Niemand belde.');
  await open(handler, `/team/teksten/${kept.reference}`);
  await goodInBoth(handler);

  // The link on paper, for whoever has no mail.
  await openCase(handler, kept.reference);
  const release = await command(handler, 'Uittreksel vrijgeven');
  await release.getByRole('combobox').selectOption(subject.id);
  await release.getByLabel(/^1\. /).check();
  await release.getByRole('button', { name: 'Uittreksel vrijgeven' }).click();
  await expect(handler.locator('main')).toContainText('Uittreksel vrijgegeven aan');
  await openCase(handler, kept.reference);
  await handler.getByRole('button', { name: /^Link op papier/ }).click();
  await expect(handler).toHaveURL(new RegExp(`/zaak/${kept.reference}/uitnodiging/[0-9a-f-]{36}$`));
  await expect(handler.locator('h1')).toHaveText('Uitnodiging om te reageren');
  await goodInBoth(handler);

  // Nothing chosen, and one case chosen for each of what is done with several.
  await open(desk, '/team/samen');
  await goodInBoth(desk);
  for (const [button, heading] of [['Aangevinkte toewijzen', 'Zaken toewijzen'], ['Aangevinkte een bericht sturen', 'Bericht aan ouders']] as const) {
    await open(desk, '/team/zoeken');
    await desk.getByLabel('Zoek op kenmerk, naam of woorden').fill(kept.reference);
    await desk.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await expect(desk.locator('main tbody tr')).toHaveCount(1);
    await desk.getByRole('checkbox', { name: `Kies ${kept.reference}` }).check();
    await desk.getByRole('button', { name: button }).click();
    await expect(desk.locator('h1')).toHaveText(heading);
    await goodInBoth(desk);
  }
  watched.calm();
  for (const one of [desk, handler]) await one.context().close();
});
