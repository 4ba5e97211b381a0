// Accessibility, as axe sees it: WCAG 2.2 AA, every finding with the element it is about.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No finding at all; or none of one rule. */
export async function axe(page: Page, rule?: string): Promise<void> {
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const examined = scripted ? page : await scriptedCopy(page);
  const builder = new AxeBuilder({ page: examined });
  const { violations } = await (rule ? builder.withRules(rule) : builder.withTags(tags)).analyze();
  if (!scripted) await examined.context().close();
  const findings = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n  ${node.html}`));
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
