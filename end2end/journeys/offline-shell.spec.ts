// The wizard without a network: a shell that knows nobody, and answers that wait for the network.
import { at, begin, expect, fresh, on, open, ordinary, test } from '../support/index.ts';
import { answer } from '../support/filing.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'a service worker is a script');

test('after a visit the wizard opens without a network, and nothing personal is kept for that', async ({ page, context }) => {
  const filing = ordinary(fresh());
  await begin(page);
  await answer(page, 'wie-bent-u', filing);
  await on(page);
  await at(page, 'locatie');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
    .toMatch(/\/klacht\/sw\.js$/);

  const kept = await page.evaluate(async () => {
    const found: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        const { pathname } = new URL(request.url);
        const answer = await caches.match(request);
        found.push({ url: pathname, text: /wasm|woff/.test(pathname) ? '' : ((await answer?.text()) ?? '') });
      }
    }
    return found;
  });
  expect(kept.map((entry) => entry.url)).toContain('/klacht/schil');
  for (const { url, text } of kept) {
    expect(url).toMatch(/^\/(klacht\/schil|pkg\/|fonts\/)/);
    expect(text).not.toContain(filing.name);
  }

  await context.setOffline(true);
  await open(page, '/klacht/verhaal');
  await expect(page.locator('html[data-schil]')).toBeAttached();
  await expect(page.locator('h1')).toBeVisible();
});
