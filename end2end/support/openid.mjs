// A real OpenID provider for the tests: says its port, and then whom it let in, a line of JSON each.
//   node support/openid.mjs <where people come back> <people as JSON: [{ sub, email, email_verified, roles, amr }]>
// Whoever types the name (`sub`) of one of them is let in as that one; there are no passwords to know.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [back, people] = [process.argv[2], JSON.parse(process.argv[3])];
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const known = (sub) => people.find((one) => one.sub === sub);

const server = createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const provider = new Provider(issuer, {
  clients: [{ client_id: 'gehoor', client_secret: 'a secret of the tests', redirect_uris: [back] }],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
  cookies: { keys: [randomBytes(16).toString('hex')] },
  claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name', 'roles'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  findAccount: (_ctx, sub) => known(sub) && { accountId: sub, claims: () => known(sub) },
  // The organisation agreed for all of its staff.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});
const answer = provider.callback();
server.on('request', async (request, response) => {
  if (!request.url.startsWith('/interaction/')) return answer(request, response);
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(`<!doctype html><html lang="en"><title>Login</title><h1>The organisation's login</h1>
      <form method="post"><label>Name <input name="sub"></label> <button>Log in</button>
      <button name="cancel" value="1">Cancel</button></form>`);
  }
  let body = '';
  for await (const part of request) body += part;
  const form = new URLSearchParams(body);
  const person = known(form.get('sub'));
  if (form.get('cancel') || !person) {
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  }
  say({ sub: person.sub });
  const login = { accountId: person.sub, amr: person.amr ?? ['pwd'], remember: false };
  return provider.interactionFinished(request, response, { login });
});
say({ issuer });
// Whoever started it is gone: so is this.
process.stdin.on('end', () => process.exit()).resume();
