// A third language is a catalogue and nothing else: also where the browser goes on by itself, and without a network.
import type { Page } from '@playwright/test';
import { expect, fresh, open, ordinary, test } from '../support/index.ts';
import { bare, languages, tag } from '../support/catalogue.ts';
import { SecondServer } from '../support/second-server.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'what the server says is read in its own tests');

/** Every word that the program says is of the catalogue: names are not, and what somebody wrote. */
async function speaks(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const said = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[lang], [translate=no], script, textarea').forEach((own) => own.remove());
    return copy.textContent ?? '';
  });
  expect(said.length).toBeGreaterThan(0);
  expect(bare(said)).toEqual([]);
}

test('the wizard speaks the language of a catalogue, alive and without a network', async ({ page, context }) => {
  test.setTimeout(120_000);
  const brought = languages();
  const second = new SecondServer();
  await second.start({ GEHOOR_LANGUAGES: brought.folder });
  try {
    await open(page, `${second.url}/taal/${tag}?naar=/klacht/wie-bent-u`);
    await expect(page.locator('html')).toHaveAttribute('data-alive', '');
    await speaks(page);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: '⟦Continue⟧' }).click();
    await expect(page).toHaveURL(/locatie$/);
    await open(page, `${second.url}/klacht/verhaal`);
    // Without an answer the browser says itself what lacks.
    await page.getByRole('button', { name: '⟦Continue⟧' }).click();
    await expect(page.getByRole('alert').or(page.locator('[tabindex="-1"]')).first()).toContainText('⟦');
    await speaks(page);
    await page.getByRole('textbox').first().fill(ordinary(fresh()).story);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/sw\.js$/);
    await context.setOffline(true);
    await open(page, `${second.url}/klacht/verhaal`);
    await expect(page.locator('html[data-schil]')).toBeAttached();
    await expect(page.getByRole('textbox').first()).not.toBeEmpty();
    await speaks(page);
  } finally {
    await context.setOffline(false);
    await second.stop();
    brought.remove();
  }
});
