// Every question of the wizard with something wrong in it: accessible in both languages, light and dark, at 320 and 1280 pixels.
import type { Page } from '@playwright/test';
import { answer, at, begin, expect, fine, fresh, on, open, ordinary, type Step, steps, test, watch } from '../support/index.ts';

test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled === false || isMobile === true, 'the desktop with scripts makes its window as narrow as a phone');

/** A letter that nobody sees, and that we cannot keep. */
const unseen = 'Noor\u0007';

/** What is wrong where an empty answer is none. */
const wrong: Partial<Record<Step, (page: Page) => Promise<unknown>>> = {
  kind: (page) => page.locator('main input[type=text]').first().fill(unseen),
  oplossing: (page) => page.locator('main textarea').first().fill('x'.repeat(40_001)),
};

async function further(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Verder|Continue)$/ }).click();
}

test('every question of the wizard is good with something wrong in it', async ({ page }) => {
  test.setTimeout(900_000);
  const watched = watch(page);
  const filing = ordinary(fresh());
  await begin(page);
  for (const [index, step] of steps.entries()) {
    await at(page, step);
    for (const language of ['nl', 'en'] as const) {
      await test.step(`${step}, ${language}`, async () => {
        await open(page, `/taal/${language}?naar=/klacht/${step}`);
        if (step === 'bestanden') {
          await page.locator('input[type=file]').setInputFiles({ name: 'spel.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ-geen-foto') });
          await expect(page.locator('.upload__row--wrong')).toBeVisible();
        } else {
          await wrong[step]?.(page);
          await further(page);
          await expect(page.locator('.error-summary')).toBeVisible();
        }
        await fine(page, language);
      });
    }
    await open(page, `/taal/nl?naar=/klacht/${step}`);
    await answer(page, step, filing);
    await on(page);
    await at(page, steps[index + 1] ?? 'controle');
  }
  // The file that is refused.
  watched.calm(/status of 422/);
});

test('the check page of a complaint that lacks answers is good', async ({ page }) => {
  test.setTimeout(180_000);
  await begin(page);
  for (const language of ['nl', 'en'] as const) {
    await open(page, `/taal/${language}?naar=/klacht/controle`);
    await fine(page, language);
  }
});
