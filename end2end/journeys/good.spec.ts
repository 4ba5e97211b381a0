// What holds for every page: accessible, light and dark; one heading; narrow and large; quiet; in both languages.
import type { Page } from '@playwright/test';
import { act, answer, at, axe, begin, checkSafety, expect, file, follow, fresh, login, on, open, openCase, ordinary, steps, test, watch, withRole } from '../support/index.ts';

/** Nothing reaches beyond the right edge of a window this wide. */
async function fits(page: Page, width: number): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width, height: 700 });
  const beyond = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > edge + 1);
    return wide.slice(-3).map((e) => e.outerHTML.slice(0, 120)).concat(`${document.documentElement.scrollWidth} > ${edge}`);
  });
  expect(beyond, `${page.url()} at ${width} px`).toEqual([]);
  await page.setViewportSize(before);
}

/** Text of twice the size, as the browser's own setting makes it. */
async function twiceAsLarge(page: Page, look: () => Promise<void>): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize));
  const before = await size();
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  expect(await size()).toBeGreaterThan(before * 1.5);
  await look();
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
}

/** Everything that every page promises. */
async function good(page: Page): Promise<void> {
  await test.step(new URL(page.url()).pathname, async () => {
    await expect(page.locator('h1')).toHaveCount(1);
    const heading = (await page.locator('h1').innerText()).trim();
    expect(heading).not.toBe('');
    expect(await page.title()).toMatch(/\S.* · \S/);
    await expect(page.locator('html')).toHaveAttribute('lang', /^(nl|en)$/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await axe(page);
    }
    await page.emulateMedia({ colorScheme: null });
    await fits(page, 320);
    await twiceAsLarge(page, () => fits(page, 390));
  });
}

test('the pages that everybody may open are good', async ({ page }) => {
  test.setTimeout(180_000);
  const watched = watch(page);
  for (const path of ['/', '/reglement', '/klacht', '/klacht/vooraf', '/klacht/informatie', '/klacht/iemand-anders', '/vraag', '/vraag/klaar', '/opmerking', '/opmerking/dank', '/contact', '/privacy', '/toegankelijkheid', '/verslagen', '/volgen', '/team']) {
    await open(page, path);
    await good(page);
  }
  watched.calm();
  const answer = await open(page, '/bestaat-niet');
  expect(answer?.status()).toBe(404);
  await good(page);
  watched.calm(/404/);
});

test('the questions of the wizard, its check page and its confirmation are good', async ({ page }) => {
  test.setTimeout(240_000);
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
    await answer(page, step, filing);
    await good(page);
    await on(page);
    await at(page, steps[index + 1] ?? 'controle');
  }
  await good(page);
  await page.getByRole('button', { name: 'Klacht versturen' }).click();
  await at(page, 'klaar');
  await good(page);
  watched.calm();
});

test('the follow page, the board and a case are good', async ({ page }) => {
  test.setTimeout(180_000);
  const watched = watch(page);
  const kept = await file(page, ordinary(fresh()));
  await follow(page, kept);
  await good(page);
  await login(page, withRole('coordinator'));
  await good(page);
  await page.goto('/bord?laat=ja&onderwerp=safety');
  await good(page);
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
