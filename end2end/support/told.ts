// The public report of a year, published before its year is over: the year of the journeys is this one.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './place.ts';
import { SecondServer } from './second-server.ts';
import { change, quoted } from './sql.ts';

/** What may be told of this year, as it will be told when it is over; gives its page. */
export function told(): string {
  const year = new Date().getFullYear();
  const program = process.env.GEHOOR_BIN ?? join(root, 'target/release/gehoor');
  const env = { ...process.env, ...new SecondServer().settings() };
  const said = execFileSync(program, ['report', 'yearly', '--year', String(year), '--json'], { env, encoding: 'utf8' });
  const body = JSON.stringify(JSON.parse(said).report);
  change(`INSERT INTO yearly_report (year, issued_at, body) VALUES (${year}, now(), ${quoted(body)}) ON CONFLICT DO NOTHING`);
  return `/verslagen/${year}`;
}
