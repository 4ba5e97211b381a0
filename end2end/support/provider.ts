// The organisation's own login: a real OpenID provider, in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './place.ts';

export type Known = { sub: string; email: string; email_verified: boolean; amr?: string[]; roles?: string[] };

export class OpenIdProvider {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    /** How a server is set to know it. */
    readonly settings: Record<string, string>,
  ) {}

  /** Starts one that knows these people, for the server at this address. */
  static async start(house: string, people: Known[]): Promise<OpenIdProvider> {
    const child = spawn('node', ['support/openid.mjs', `${house}/team/openid/terug`, JSON.stringify(people)], {
      cwd: join(root, 'end2end'),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const lines = createInterface({ input: child.stdout! });
    const issuer = await new Promise<string>((done, failed) => {
      lines.on('line', (line) => line.includes('issuer') && done(JSON.parse(line).issuer));
      child.once('exit', () => failed(new Error('The OpenID provider did not start.')));
    });
    const folder = mkdtempSync(join(tmpdir(), 'gehoor-openid-'));
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'a secret of the tests');
    return new OpenIdProvider(child, folder, {
      GEHOOR_OPENID_ISSUER: issuer,
      GEHOOR_OPENID_CLIENT: 'gehoor',
      GEHOOR_OPENID_SECRET_FILE: secret,
      GEHOOR_OPENID_NAME: 'Kinderopvang Voorbeeld',
    });
  }

  stop(): void {
    this.child.kill();
    rmSync(this.folder, { recursive: true });
  }
}
