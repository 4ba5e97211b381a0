// What every state of a page promises: accessible, light and dark; one heading; narrow and large.
import { expect, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { open, scripted } from './watch.ts';

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

/** What a thumb aims at on pages for parents: buttons, choices, what unfolds, and links that stand by themselves. */
async function thumbs(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const alone = (link: Element) => link.parentElement?.textContent?.trim() === link.textContent?.trim();
    const targets = [
      ...document.querySelectorAll('.page--public :is(.button, button, summary, .choice__label)'),
      ...[...document.querySelectorAll('.page--public main :is(p, li) > a')].filter(alone),
    ];
    const seen = targets.filter((target) => target.checkVisibility({ visibilityProperty: true }));
    // Half a pixel is how browsers round.
    return seen.filter((target) => target.getBoundingClientRect().height < 43.5).map((target) => target.outerHTML.slice(0, 160));
  });
  expect(small, `targets below 44 px at ${page.url()}`).toEqual([]);
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

/** Colours change in a moment, and not at once; what is folded away stands still until it is opened. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const seen = (change: Animation) => (change.effect as KeyframeEffect | null)?.target?.checkVisibility() ?? false;
    const all = Promise.allSettled(document.getAnimations().filter(seen).map((change) => change.finished));
    await Promise.race([all, new Promise((done) => setTimeout(done, 2000))]);
  });
}

/** What one state of a page promises: one heading, a title, axe without a finding in light and dark at 320 and 1280 px, and
 * for parents targets of 44 px. */
export async function fine(page: Page, language: 'nl' | 'en'): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  const heading = (await page.locator('h1').innerText()).trim();
  expect(heading).not.toBe('');
  expect(await page.title()).toMatch(/\S.* · \S/);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  // Without a script in it, it is to the letter the page that was examined in a browser with scripts.
  if (!scripted() && (await page.locator('script').count()) === 0) return;
  const before = page.viewportSize()!;
  // What moves is half transparent for a moment: a card that somebody else changes meanwhile stands still.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Everything once; and what depends on width and colours in each.
  await axe(page);
  for (const width of scripted() ? [320, 1280] : [before.width]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await still(page);
      await axe(page, 'color-contrast', 'target-size', 'scrollable-region-focusable');
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(before);
  await fits(page, 320);
  if (scripted()) await thumbs(page);
  await twiceAsLarge(page, () => fits(page, 390));
}

/** The state of a page in both languages, under its headings; in Dutch again after it. */
export async function fineInBoth(page: Page, path: string, heading: Record<'nl' | 'en', string | RegExp>): Promise<void> {
  const here = encodeURIComponent(path);
  for (const language of ['nl', 'en'] as const) {
    await open(page, `/taal/${language}?naar=${here}`);
    await expect(page.locator('h1')).toHaveText(heading[language]);
    await fine(page, language);
  }
  await open(page, `/taal/nl?naar=${here}`);
}
