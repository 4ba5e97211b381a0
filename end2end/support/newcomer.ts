// Somebody who files a complaint for the first time: reads every line that is new to them, thinks before each step, types at
// the speed of others. With PACE (words a minute that are read) they take the time for it, so that a watch can stand beside.
import { expect, type Locator, type Page } from '@playwright/test';
import { Keyboard } from './keyboard.ts';

const pace = Number(process.env.PACE ?? 0);

/** Seconds of thought before each step: the keystroke-level model (Card, Moran and Newell 1980). */
const THOUGHT = 1.35;

/** With what somebody acts, and how long that takes. */
export type Hand = {
  /** Letters a minute: 36 words on a phone (Palin and others 2019), 52 on a keyboard (Dhakal and others 2018); a word is five. */
  readonly letters: number;
  /** Follows a link, presses a button; ticks or chooses; puts the cursor in a box. Gives the seconds that it took them. */
  press(wanted: Locator): Promise<number>;
  pick(wanted: Locator): Promise<number>;
  into(box: Locator): Promise<number>;
};

/** A finger on a screen: 1.1 s to aim and tap. */
export class Finger implements Hand {
  readonly letters = 36 * 5;

  async press(wanted: Locator): Promise<number> {
    await wanted.tap();
    return 1.1;
  }
  pick = this.press;
  into = this.press;
}

/** A keyboard: 0.28 s for each key on the way. */
export class Keys implements Hand {
  readonly letters = 52 * 5;
  private readonly keys: Keyboard;

  constructor(page: Page) {
    this.keys = new Keyboard(page);
  }

  press = (wanted: Locator) => this.timed(() => this.keys.enter(wanted));
  into = (box: Locator) => this.timed(() => this.keys.to(box));

  pick(wanted: Locator): Promise<number> {
    return this.timed(async () => {
      if ((await wanted.getAttribute('type')) === 'checkbox') return this.keys.tick(wanted);
      const name = await wanted.evaluate((box: HTMLInputElement) => box.labels![0].innerText.split('\n')[0]);
      await this.keys.choose(wanted.locator('xpath=ancestor::fieldset[1]'), name);
    });
  }

  private async timed(act: () => Promise<void>): Promise<number> {
    const before = this.keys.pressed;
    await act();
    return (this.keys.pressed - before) * 0.28;
  }
}

export class Newcomer {
  acts = 0;
  words = 0;
  letters = 0;
  /** What reading, thinking, aiming and typing take, at the pace that is asked for. */
  seconds = 0;
  readonly pages = new Set<string>();
  private readonly read = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
    /** Words a minute: 238 by a fluent reader (Brysbaert 2019). */
    private readonly reads = pace || 238,
  ) {}

  /** Reads what stands on the page, down to `until`: each line once, also of those that stood on a page before. */
  async look(heading?: string | RegExp, until?: Locator): Promise<void> {
    if (heading) await expect(this.page.locator('h1')).toHaveText(heading);
    this.pages.add(new URL(this.page.url()).pathname);
    const fresh = (await this.lines(until)).filter((line) => !this.read.has(line));
    for (const line of fresh) this.read.add(line);
    const words = fresh.join(' ').split(/\s+/).filter(Boolean).length;
    this.words += words;
    await this.take((words / this.reads) * 60);
  }

  async press(wanted: Locator): Promise<void> {
    await this.act(await this.hand.press(wanted.first()));
  }

  async pick(wanted: Locator): Promise<void> {
    await this.act(await this.hand.pick(wanted.first()));
  }

  async write(box: Locator, text: string): Promise<void> {
    await this.act(await this.hand.into(box));
    await this.page.keyboard.type(text, { delay: pace ? 60_000 / this.hand.letters : 0 });
    this.letters += text.length;
    this.seconds += (text.length / this.hand.letters) * 60;
  }

  private async act(seconds: number): Promise<void> {
    this.acts += 1;
    await this.take(THOUGHT + seconds);
  }

  private async take(seconds: number): Promise<void> {
    this.seconds += seconds;
    if (pace) await this.page.waitForTimeout(seconds * 1000);
  }

  /** The pieces of text that can be seen; not what is folded, and not what only a screen reader says. */
  private async lines(until?: Locator): Promise<string[]> {
    const last = await until?.elementHandle();
    return this.page.locator('main').evaluate((main, last) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const lines: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement!;
        const line = node.textContent!.trim();
        const seen = around.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !around.closest('.visually-hidden');
        if (line && seen) lines.push(line);
        if (last?.contains(node)) break;
      }
      return lines;
    }, last ?? null);
  }
}

/** What a newcomer did, in a line. */
export function told(who: Newcomer): string {
  const minutes = (who.seconds / 60).toFixed(1);
  return `${who.acts} steps, ${who.pages.size} pages, ${who.words} words to read and ${who.letters} letters to type: ${minutes} minutes`;
}
