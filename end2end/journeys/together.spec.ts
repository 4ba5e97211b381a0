// Several cases at once: ticked in the list, assigned together by the rules of each, and one message to each parent apart.
import { act, asParent, checkSafety, expect, file, fine, fresh, login, open, openCase, ordinary, quoted, sql, test, watch, withRole } from '../support/index.ts';

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, 'tests/lists.rs goes this way without scripts');

test('what was ticked is assigned together where its rules allow it, and each parent gets the message apart', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const mark = fresh();
  const references: string[] = [];
  for (let n = 0; n < 2; n++) {
    references.push((await file(page, ordinary(mark))).reference);
    await page.context().clearCookies();
  }
  const [checked, unchecked] = references;
  const desk = await (await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })).newPage();
  const watched = watch(desk);
  await login(desk, withRole('coordinator'));
  await openCase(desk, checked);
  await act(desk, 'Veiligheid controleren', checkSafety);
  await expect(desk.locator('main')).toContainText('Veiligheid gecontroleerd');

  /** Both, found by the words that they have in common, and ticked. */
  const chosen = async (button: string) => {
    await open(desk, '/team/zoeken');
    await desk.getByLabel('Zoek op kenmerk, naam of woorden').fill(mark);
    await desk.getByRole('button', { name: 'Zoeken', exact: true }).click();
    await expect(desk.locator('main tbody tr')).toHaveCount(2);
    for (const reference of references) await desk.getByRole('checkbox', { name: `Kies ${reference}` }).check();
    await desk.getByRole('button', { name: button }).click();
    await expect(desk.locator('main tbody tr')).toHaveCount(2);
  };
  const row = (reference: string) => desk.locator('main tbody tr', { hasText: reference });

  // One of them was not checked for safety: that one stays where it is, and says why.
  await chosen('Aangevinkte toewijzen');
  await expect(desk.locator('h1')).toHaveText('Zaken toewijzen');
  await desk.getByRole('button', { name: '2 zaken toewijzen' }).click();
  await expect(desk.locator('main')).toContainText('Gedaan: 1 van 2');
  await expect(row(checked).getByText('gedaan', { exact: true })).toBeVisible();
  await expect(row(unchecked).getByText('niet gedaan', { exact: true })).toBeVisible();
  await fine(desk, 'nl');
  const phases = sql<{ reference: string; phase: string }>(`
    SELECT reference, phase FROM card WHERE reference IN (${references.map(quoted).join(', ')})`);
  expect(Object.fromEntries(phases.map(({ reference, phase }) => [reference, phase]))).toEqual({ [checked]: 'assigned', [unchecked]: 'received' });

  // The message goes to both, and neither learns of the other.
  await chosen('Aangevinkte een bericht sturen');
  const words = `De locatie is morgen dicht. ${mark}`;
  await desk.getByLabel('Uw bericht').fill(words);
  await desk.getByRole('button', { name: 'Bericht sturen in 2 zaken' }).click();
  await expect(desk.locator('main')).toContainText('Gedaan: 2 van 2');
  for (const reference of references) {
    await asParent(page, reference);
    await open(page, '/volgen');
    await expect(page.locator('main')).toContainText(words);
    const other = references.find((one) => one !== reference)!;
    await expect(page.locator('body')).not.toContainText(other);
    await page.context().clearCookies();
  }
  watched.calm();
  await desk.context().close();
});
