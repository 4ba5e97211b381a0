// A language that nobody speaks, from right to left: the English of every sentence between marks.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './place.ts';

export const tag = 'ar-XB';

/** A folder with its catalogue, as an organisation adds one; and how to remove it. */
export function languages(): { folder: string; remove(): void } {
  const program = process.env.GEHOOR_BIN ?? join(root, 'target/release/gehoor');
  const empty = execFileSync(program, ['languages', 'template', tag], { encoding: 'utf8' });
  const [header, ...entries] = empty.split('\n\n');
  const said = entries.map((entry) => {
    const en = /^msgid "(.*)"$/m.exec(entry)?.[1];
    return entry.replace(/^(msgstr(?:\[\d\])?) ""$/gm, `$1 "⟦${en?.replace(/\$/g, '$$$$')}⟧"`);
  });
  const folder = mkdtempSync(join(tmpdir(), 'gehoor-languages-'));
  writeFileSync(join(folder, `${tag}.po`), [header.replace('X-Direction: ltr', 'X-Direction: rtl'), ...said].join('\n\n'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The words of a text that stand outside the marks. */
export function bare(text: string): string[] {
  let depth = 0;
  const outside = [...text].map((letter) => {
    depth += Number(letter === '⟦') - Number(letter === '⟧');
    return depth === 0 && letter !== '⟧' ? letter : ' ';
  });
  return outside.join('').match(/\p{L}[\p{L}.@-]*/gu) ?? [];
}
