// Before the journeys: a database of their own, a mail server that keeps what it gets, and the built server.
// After them: all of it stopped, by process id.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMailServer } from './mail-server.ts';
import { folder, mailFolder, root } from './place.ts';
import { run } from './sql.ts';

export default async function start(): Promise<() => Promise<void>> {
  const { MIGRATION_DATABASE_URL: owner, DATABASE_URL: application } = process.env;
  if (!owner || !application) throw new Error('Start the journeys with bin/journeys: it brings the database.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(mailFolder, { recursive: true });

  const database = `gehoor_journeys_${process.pid}`;
  run(owner, `CREATE DATABASE ${database}`);
  const mail = await startMailServer(mailFolder);
  const url = `http://127.0.0.1:${process.env.GEHOOR_E2E_PORT}`;
  const env = {
    ...process.env,
    DATABASE_URL: onDatabase(application, database),
    MIGRATION_DATABASE_URL: onDatabase(owner, database),
    PORT: process.env.GEHOOR_E2E_PORT,
    GEHOOR_BASE_URL: url,
    GEHOOR_DATA: folder,
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'Klachten <klachten@gehoor.example>',
  };
  const binary = process.env.GEHOOR_BIN ?? join(root, 'target/release/gehoor');
  let child: ChildProcess | undefined;

  const stop = async () => {
    if (child) await stopProcess(child);
    await mail.close();
    run(owner, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  };
  try {
    execFileSync(binary, ['migrate'], { env, cwd: root, stdio: 'inherit' });
    execFileSync(binary, ['seed', 'demo'], { env, cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const log = join(folder, 'server.log');
    const out = openSync(log, 'w');
    child = spawn(binary, ['serve'], { env, cwd: root, stdio: ['ignore', out, out] });
    const about = { url, database: env.MIGRATION_DATABASE_URL, pid: child.pid, log, smtp: env.SMTP_URL };
    writeFileSync(join(folder, 'server.json'), JSON.stringify(about));
    await answering(url, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function answering(url: string, child: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server does not answer at ${url}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(killing);
}
