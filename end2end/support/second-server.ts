// A second server on the journeys' database, which a journey may stop, restart and replace by another version.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { folder, root, server } from './place.ts';

export class SecondServer {
  readonly port = freePort();
  readonly url = `http://127.0.0.1:${this.port}`;
  private child: ChildProcess | undefined;

  /** Starts it, set otherwise than the first: with the assets of another build, with more languages. */
  async start(otherwise: Record<string, string> = {}): Promise<void> {
    const out = openSync(join(folder, `server-${this.port}.log`), 'a');
    const env = { ...process.env, ...this.settings(), ...otherwise };
    this.child = spawn(process.env.GEHOOR_BIN ?? join(root, 'target/release/gehoor'), ['serve'], {
      env,
      cwd: root,
      stdio: ['ignore', out, out],
    });
    for (let tries = 0; tries < 300; tries++) {
      if ((await fetch(this.url).catch(() => undefined))?.ok) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`The second server does not answer at ${this.url}`);
  }

  /** What it is set to. */
  settings(): Record<string, string> {
    const { database, smtp } = server();
    const application = new URL(process.env.DATABASE_URL!);
    application.pathname = new URL(database).pathname;
    return {
      DATABASE_URL: application.href,
      MIGRATION_DATABASE_URL: database,
      PORT: String(this.port),
      GEHOOR_BASE_URL: this.url,
      GEHOOR_DATA: folder,
      // Whichever server finds a mail that waits sends it.
      SMTP_URL: smtp,
      GEHOOR_SITE: process.env.GEHOOR_SITE ?? join(root, 'target/site'),
    };
  }

  async stop(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
    this.child = undefined;
  }
}

/** The same build under other names, as the next version of the product has them; and how to remove it. */
export function nextBuild(): { site: string; remove(): void } {
  const site = mkdtempSync(join(tmpdir(), 'gehoor-site-'));
  cpSync(process.env.GEHOOR_SITE ?? join(root, 'target/site'), site, { recursive: true });
  const pkg = join(site, 'pkg');
  const named = readFileSync(join(pkg, 'names'), 'utf8').split('\n').filter(Boolean).map((line) => line.split(' '));
  const later = (name: string) => name.replace(/\.([a-z]+)$/, '0.$1');
  for (const file of readdirSync(pkg)) {
    const pair = named.find(([, name]) => file.startsWith(name));
    if (pair) renameSync(join(pkg, file), join(pkg, file.replace(pair[1], later(pair[1]))));
  }
  writeFileSync(join(pkg, 'names'), named.map(([plain, name]) => `${plain} ${later(name)}`).join('\n'));
  return { site, remove: () => rmSync(site, { recursive: true }) };
}
