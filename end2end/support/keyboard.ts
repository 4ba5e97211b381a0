// A person who has a keyboard and nothing else: walks with Tab, ticks with Space, presses with Enter.
import { expect, type Locator, type Page } from '@playwright/test';

/** Counts what was pressed, and sees to it that one always sees where one is. */
export class Keyboard {
  pressed = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.page.keyboard.press(key);
  }

  /** Types words, as one types them. */
  async type(words: string): Promise<void> {
    this.pressed += words.length;
    await this.page.keyboard.type(words);
  }

  /** Walks until it stands on something; what it stands on can be seen. */
  async to(wanted: Locator, most = 80): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let steps = 0; steps < most; steps++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return this.seen(wanted);
      await this.press('Tab');
    }
    throw new Error(`${most} times Tab, and never on ${wanted}`);
  }

  /** Unfolds what is folded, and stands on it. */
  async unfold(box: Locator): Promise<void> {
    await this.to(box.locator('summary').first());
    if ((await box.getAttribute('open')) === null) await this.press('Enter');
    await expect(box).toHaveAttribute('open', '');
  }

  /** Follows a link or presses a button. */
  async enter(wanted: Locator): Promise<void> {
    await this.to(wanted);
    await this.press('Enter');
  }

  /** Ticks a box. */
  async tick(wanted: Locator): Promise<void> {
    await this.to(wanted);
    await this.press('Space');
    await expect(wanted).toBeChecked();
  }

  /** Chooses one of a group of round boxes: Tab leads to the group, the arrows to the one. */
  async choose(within: Locator, name: string | RegExp): Promise<void> {
    const wanted = within.getByRole('radio', { name }).first();
    const all = within.locator(`input[name="${await wanted.getAttribute('name')}"]`);
    const chosen = all.and(this.page.locator(':checked'));
    await this.to((await chosen.count()) ? chosen : all.first());
    await this.press('Space');
    for (let steps = 0; steps < 20; steps++) {
      if (await wanted.isChecked()) return;
      await this.press('ArrowDown');
    }
    throw new Error(`twenty times down, and never on ${name}`);
  }

  /** Types into a box. */
  async write(box: Locator, words: string): Promise<void> {
    await this.to(box);
    await this.type(words);
  }

  /** There is a mark around it, and it lies within the window. */
  private async seen(wanted: Locator): Promise<void> {
    // The box of a choice is small: its label may carry the mark.
    const marked = await wanted.evaluate((element) => {
      const marks = (e: Element | null) => {
        if (!e) return false;
        // What covers a whole card may carry it.
        return [getComputedStyle(e), getComputedStyle(e, '::after')].some(
          (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
        );
      };
      return [element, element.nextElementSibling, element.parentElement].some(marks);
    });
    expect(marked, `nobody sees that one stands on ${wanted}`).toBe(true);
    await expect(wanted).toBeInViewport();
  }
}
