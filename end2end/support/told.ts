// The public report of a year, published before its year is over: the year of the journeys is this one.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './place.ts';
import { SecondServer } from './second-server.ts';
import { change, quoted } from './sql.ts';

/** What may be told of this year, as it will be told when it is over, with something under each heading; gives its page. */
export function told(): string {
  const year = new Date().getFullYear();
  const program = process.env.GEHOOR_BIN ?? join(root, 'target/release/gehoor');
  const env = { ...process.env, ...new SecondServer().settings() };
  const said = execFileSync(program, ['report', 'yearly', '--year', String(year), '--json'], { env, encoding: 'utf8' });
  const body = JSON.stringify(JSON.parse(said).report);
  change(`INSERT INTO yearly_report (year, issued_at, body) VALUES (${year}, now(), ${quoted(body)}) ON CONFLICT DO NOTHING`);
  const words = JSON.stringify({ informed: 'Op de website.', tenor: 'Zie de cijfers.', disputes: 'Zie ook daar de cijfers.' });
  change(`INSERT INTO yearly_words (year, version, saved_at, saved_by, words, issued_at)
    SELECT ${year}, 1, now(), staff, ${quoted(words)}, now() FROM staff_role WHERE role = 'coordinator' LIMIT 1
    ON CONFLICT DO NOTHING`);
  return `/verslagen/${year}`;
}
