// Where the journeys keep what they need to find again: one folder, the same for the runner and its workers.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const folder = join(root, '.local', 'journeys');
export const mailFolder = join(folder, 'mail');

/** What the running server was started with. */
export type Server = {
  /** Where it listens, as the browser sees it. */
  url: string;
  /** The owner's login to its database, for looking and for preparing. */
  database: string;
  /** The process, by which it is stopped. */
  pid: number;
  /** What it wrote while running. */
  log: string;
  /** Where its mail goes. */
  smtp: string;
};

export function server(): Server {
  return JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
}
