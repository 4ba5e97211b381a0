// The first page stands, in every browser that the journeys know.
import { expect, test } from '../support/index.ts';

test('the start page has one heading of the first level, and names itself', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.title()).not.toBe('');
});

test('the start page logs no error', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'nothing runs there that could log');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(errors).toEqual([]);
});
