// The wizard without a network: answers wait until there is one again.
import { at, begin, expect, fresh, on, open, ordinary, test } from '../support/index.ts';
import { answer } from '../support/filing.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'a service worker is a script');

test('what is filled in without a network is saved when there is one again', async ({ page, context }) => {
  const filing = ordinary(fresh());
  await begin(page);
  await answer(page, 'wie-bent-u', filing);
  await on(page);
  await at(page, 'locatie');
  await context.setOffline(true);
  for (const step of ['locatie', 'kind'] as const) {
    await answer(page, step, filing);
    await on(page);
  }
  await at(page, 'gesprek');
  await expect(page.locator('main')).toContainText('Bewaard op deze telefoon');
  await context.setOffline(false);
  await expect(page.locator('main')).not.toContainText('Bewaard op deze telefoon');
  await open(page, '/klacht/kind');
  await expect(page.getByLabel('Voornaam van het kind')).toHaveValue(filing.childName);
});
