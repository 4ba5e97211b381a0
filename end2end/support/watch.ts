// What no page may do: throw, log an error, break its own content policy, open a dialog, load itself anew.
import { expect, type Page, type Response, test } from '@playwright/test';

/** Everything wrong that the page did since `watch`; journeys that cut the network say which complaints that explains. */
export type Watched = { wrong: string[]; calm(except?: RegExp): void };

export function watch(page: Page): Watched {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    // Hydration that does not match is a warning to the framework, and an error to us.
    if (!['error', 'warning', 'assert'].includes(message.type())) return;
    // A browser without scripts wonders why nobody used them.
    if (!scripted() && /was preloaded using link preload/.test(message.text())) return;
    wrong.push(`logged: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    if (response.status() >= 500) wrong.push(`answered ${response.status()}: ${response.url()}`);
  });
  return {
    wrong,
    calm(except) {
      expect(wrong.filter((line) => !except?.test(line)), `what ${page.url()} did wrong`).toEqual([]);
    },
  };
}

/** Leaves a mark in the window that a page load would wipe. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { markedByJourney: true }));
}

/** The page was never loaded anew since `mark`. */
export async function stillMarked(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'markedByJourney' in window), 'the page was loaded anew').toBe(true);
}

/** Whether scripts run in this journey's browser. */
export function scripted(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** Loads a page, and waits until its scripts have taken over: only then does a tap do what it will do later. */
export async function open(page: Page, path: string): Promise<Response | null> {
  const answer = await page.goto(path);
  await alive(page);
  return answer;
}

/** Waits until the page's scripts have taken over; a page without any is what it is. */
export async function alive(page: Page): Promise<void> {
  if (scripted() && (await page.locator('script[data-js]').count())) await page.locator('html[data-alive]').waitFor({ state: 'attached' });
}
