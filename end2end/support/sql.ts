// The database behind the journeys, through psql: to look, and to prepare what no page can.
import { execFileSync } from 'node:child_process';
import { server } from './place.ts';

/** Runs one statement on a database and gives psql's plain answer. */
export function run(database: string, statement: string): string {
  const quiet = { ...process.env, PGOPTIONS: '-c client_min_messages=warning' };
  const args = ['-XqAt', '-v', 'ON_ERROR_STOP=1', database];
  return execFileSync('psql', args, { input: statement, env: quiet, encoding: 'utf8' }).trim();
}

/** The rows of a query on the journeys' database, as objects: `sql("select count(*) as n from complaint")[0].n`. */
export function sql<Row = Record<string, any>>(query: string): Row[] {
  return JSON.parse(run(server().database, `SELECT coalesce(json_agg(rows), '[]') FROM (${query}) AS rows`));
}

/** Changes something on the journeys' database, where a page has no way to: passing time, for example. */
export function change(statement: string): void {
  run(server().database, statement);
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
