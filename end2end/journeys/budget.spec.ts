// What a phone waits for before it can read a question: the page as it travels, compressed, styles within it.
import { get } from 'node:http';
import { expect, server, test } from '../support/index.ts';

test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled === false || isMobile, 'asked without a browser: once is enough');

/** The answer to a phone that takes brotli: its encoding, and how many bytes travel. */
function travels(path: string): Promise<{ encoding: string | undefined; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(server().url + path, { headers: { accept: 'text/html', 'accept-encoding': 'br' } }, async (answer) => {
      let bytes = 0;
      for await (const part of answer) bytes += (part as Buffer).length;
      resolve({ encoding: answer.headers['content-encoding'], bytes });
    }).on('error', reject);
  });
}

test('the first question travels in less than 14,000 bytes', async () => {
  const { encoding, bytes } = await travels('/klacht/wie-bent-u');
  expect(encoding).toBe('br');
  // Less than a page with its styles would be no page.
  expect(bytes).toBeGreaterThan(4_000);
  expect(bytes).toBeLessThan(14_000);
});
