// A port nobody listens on, found without waiting: the configuration is read synchronously.
import { execFileSync } from 'node:child_process';

const ask = `
  const server = require('node:net').createServer();
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(String(server.address().port));
    server.close();
  });`;

export function freePort(): number {
  return Number(execFileSync(process.execPath, ['--input-type=commonjs', '-e', ask], { encoding: 'utf8' }));
}
