// A complaint from a parent's phone to the judgement, with everybody's pages open beside each other: nobody reloads.
import { type Browser, type Page } from '@playwright/test';
import {
  act,
  allMails,
  checkSafety,
  confirmAddress,
  confirmation,
  expect,
  fillIn,
  follow,
  fresh,
  judged,
  login,
  mails,
  mark,
  openCase,
  ordinary,
  peopleOf,
  send,
  stillMarked,
  talked,
  test,
  watch,
  withRole,
} from '../support/index.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'brings its own two browsers');

/** Somebody with a browser of their own, whose pages must do nothing wrong. */
async function somebody(browser: Browser, screen: object) {
  const context = await browser.newContext({ ...screen, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  return { page, watched: watch(page) };
}

/** Notes the moment at which each reference first appears on the board. */
async function watchCards(board: Page): Promise<void> {
  await board.evaluate(() => {
    const seen: Record<string, number> = {};
    const look = () => {
      for (const link of document.querySelectorAll('.board-card__link [translate="no"]')) {
        seen[link.textContent ?? ''] ??= Date.now();
      }
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { cardsSeen: seen });
  });
}

test('a complaint goes from a phone to the open board within a second, and to its judgement, live for everybody', async ({
  browser,
}, info) => {
  test.setTimeout(180_000);
  const parent = await somebody(browser, phone);
  const coordinator = await somebody(browser, desk);
  const filing = ordinary(fresh());

  await login(coordinator.page, withRole('coordinator'));
  await expect(coordinator.page.locator('.live--on')).toBeVisible();
  await watchCards(coordinator.page);
  await mark(coordinator.page);

  await fillIn(parent.page, filing);
  const answered = parent.page.waitForResponse((response) => response.url().endsWith('/api/klacht/indienen'));
  await send(parent.page).tap();
  const timing = (await answered).request().timing();
  const confirmed = timing.startTime + timing.responseStart;
  const kept = await confirmation(parent.page);
  await confirmAddress(parent.page, filing.email);

  // The board shows the card, in its first column, without having been touched.
  const { reference } = kept;
  const card = coordinator.page.locator('.board__column').first().locator('.board-card', { hasText: reference });
  await expect(card).toBeVisible();
  const appeared = await coordinator.page.evaluate(
    (wanted) => (window as unknown as { cardsSeen: Record<string, number> }).cardsSeen[wanted],
    reference,
  );
  const took = Math.round(appeared - confirmed);
  info.annotations.push({ type: 'live', description: `${took} ms from the confirmation to the card on the board` });
  console.log(`    card on the board ${took} ms after the confirmation`);
  expect(took).toBeLessThan(1000);
  await stillMarked(coordinator.page);

  // The parent opens the follow page with what the confirmation gave, and leaves it open.
  await parent.page.context().clearCookies();
  await follow(parent.page, kept);
  await mark(parent.page);
  const followed = parent.page.locator('main');
  await expect(followed).toContainText('De klachtencoördinator leest uw klacht');

  // The coordinator checks for safety and assigns.
  await card.getByRole('link').click();
  await expect(coordinator.page).toHaveURL(new RegExp(`/zaak/${reference}$`));
  await expect(coordinator.page.locator('main')).toContainText(filing.story);
  await act(coordinator.page, 'Veiligheid controleren', checkSafety);
  await act(coordinator.page, 'Toewijzen');
  await expect(coordinator.page.locator('main')).toContainText('Toegewezen aan');
  await expect(followed).toContainText('gaat uw klacht behandelen');

  // The location's manager calls, and writes down what was said and agreed.
  const people = peopleOf(reference);
  const handler = await somebody(browser, desk);
  await login(handler.page, people.handler);
  await handler.page.locator('.board-card', { hasText: reference }).getByRole('link').click();
  await expect(handler.page.locator('main')).toContainText(filing.phone);
  await mark(handler.page);
  const talk = {
    summary: 'Wij spraken over het hek en over de schrik.',
    points: ['Het hek stond open', 'Niemand belde ons'],
    promise: 'De manager belt over het slot',
  };
  await act(handler.page, 'Gesprek vastleggen', talked(talk));
  await expect(followed).toContainText('We spraken u aan de telefoon op');
  for (const words of [...talk.points, talk.promise]) await expect(followed).toContainText(words);
  await expect(coordinator.page.locator('main')).toContainText('Telefoongesprek op');

  // The next level has the case open while the judgement is written.
  const reader = await somebody(browser, desk);
  await login(reader.page, people.told);
  await openCase(reader.page, reference);
  await mark(reader.page);
  const judgement = {
    reasons: ['Het slot van het hek was stuk en dat wisten wij.', 'Bellen had meteen gemoeten.'],
    measure: 'Een slot dat vanzelf dichtvalt',
  };
  await act(handler.page, 'Oordeel schrijven', judged(judgement), 'Aanbieden aan de tweede lezer');
  await expect(reader.page.locator('main')).toContainText(judgement.reasons[0]);
  await expect(followed).not.toContainText(judgement.reasons[0]);
  await act(reader.page, 'Oordeel goedkeuren');
  await expect(handler.page.locator('main')).toContainText('Oordeel goedgekeurd');
  await expect(followed).not.toContainText(judgement.reasons[0]);
  await act(handler.page, 'Oordeel versturen');

  // The parent reads the judgement as it comes.
  await expect(parent.page.getByRole('heading', { name: 'Ons oordeel' })).toBeVisible();
  for (const words of [...judgement.reasons, judgement.measure, 'Gegrond', 'Geschillencommissie']) {
    await expect(followed).toContainText(words);
  }
  await stillMarked(parent.page);
  await stillMarked(handler.page);
  await stillMarked(reader.page);

  // The mails came by SMTP; the code is in none of them.
  const about = (words: RegExp) => ({ matching: words });
  const [first] = await mails(filing.email, about(new RegExp(reference)));
  expect(`${first.subject} ${first.text}`).toContain(reference);
  await mails(withRole('coordinator'), about(new RegExp(reference)));
  await mails(people.handler, about(new RegExp(reference)));
  await mails(people.told, { ...about(new RegExp(reference)), atLeast: 2 });
  await mails(filing.email, { matching: /oordeel/i, atLeast: 1 });
  await expect.poll(() => allMails().filter((mail) => mail.to.includes(filing.email)).length).toBe(3);
  const digits = kept.code.replaceAll(' ', '');
  for (const mail of allMails()) {
    expect(JSON.stringify(mail).replaceAll(/[\s-]|&nbsp;/g, '')).not.toContain(digits);
    expect(mail.subject).not.toContain(filing.name);
  }

  for (const { page, watched } of [parent, coordinator, handler, reader]) {
    watched.calm();
    await page.context().close();
  }
});
