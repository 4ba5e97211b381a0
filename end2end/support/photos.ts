// Photos as a phone makes them, made by the browser itself, and files that are not what they say.
import { type Page } from '@playwright/test';

export type Upload = { name: string; mimeType: string; buffer: Buffer };

/** A photo with something to see in it, so that it has some size. */
export async function photo(page: Page, name: string, width = 800): Promise<Upload> {
  const studio = await page.context().browser()!.newContext({ javaScriptEnabled: true });
  const blank = await studio.newPage();
  const data = await blank.evaluate((width) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height: (width * 3) / 4 });
    const brush = canvas.getContext('2d')!;
    for (let stroke = 0; stroke < 400; stroke++) {
      brush.fillStyle = `hsl(${Math.random() * 360} 60% 50%)`;
      brush.fillRect(Math.random() * width, Math.random() * width, width / 8, width / 16);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
  }, width);
  await studio.close();
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') };
}

/** A file of some words. */
export function words(name: string, content: string, mimeType = 'text/plain'): Upload {
  return { name, mimeType, buffer: Buffer.from(content) };
}
