// Accessibility, as axe sees it: WCAG 2.2 AA, every finding with the element it is about.
import { expect, type Page, test } from '@playwright/test';
import axeCore from 'axe-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No finding at all; or none of some rules. */
export async function axe(page: Page, ...rules: string[]): Promise<void> {
  await examine(page, rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: [...wcag, 'best-practice'] });
}

/** A mail: its landmarks are those of the program that shows it. */
export async function axeOfMail(page: Page): Promise<void> {
  await examine(page, { type: 'tag', values: wcag });
}

async function examine(page: Page, runOnly: { type: 'rule' | 'tag'; values: string[] }): Promise<void> {
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const examined = scripted ? page : await scriptedCopy(page);
  // Anew each time: it remembers colours, which are others in the dark.
  await examined.evaluate(axeCore.source);
  const findings = await examined.evaluate(async (options) => {
    const { violations } = await (window as any).axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }: any) => nodes.map(({ html }: any) => `${id}: ${help}\n  ${html}`));
  }, { runOnly, resultTypes: ['violations'] });
  if (!scripted) await examined.context().close();
  expect(findings, `axe on ${page.url()}`).toEqual([]);
}

// axe itself is JavaScript: a page that runs none is examined as a copy, with its own scripts left out.
async function scriptedCopy(page: Page): Promise<Page> {
  const html = await page.content();
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  const copy = await context.newPage();
  await copy.route('**/*', (route) => {
    const kind = route.request().resourceType();
    if (kind === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    return kind === 'script' ? route.abort() : route.continue();
  });
  await copy.goto(page.url());
  return copy;
}
