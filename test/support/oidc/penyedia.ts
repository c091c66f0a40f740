/**
 * A real OpenID provider as a process of its own: oidc-provider is published as ES modules only, which Jest does not
 * load. It asks who signs in, and for consent, on pages of its own; whatever the form says of the person is so.
 * Usage: node test/support/oidc/penyedia.ts PORT REDIRECT_URI
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';
import type { InteractionResults, JWK } from 'oidc-provider';
import type { OrangPenyedia } from './orang-penyedia.ts';
import { RAHASIA_KLIEN } from './orang-penyedia.ts';

const [port = '', kembali = ''] = process.argv.slice(2);
const orang = new Map<string, OrangPenyedia>();
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const umum = {
  redirect_uris: [kembali],
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
};

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    { ...umum, client_id: 'lindung', client_secret: RAHASIA_KLIEN },
    { ...umum, client_id: 'lindung-publik', token_endpoint_auth_method: 'none' },
  ],
  jwks: { keys: [{ ...(privateKey.export({ format: 'jwk' }) as JWK), alg: 'RS256', use: 'sig' }] },
  cookies: { keys: ['uji'] },
  pkce: { required: () => true },
  claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
  acrValues: ['https://refeds.org/profile/mfa'],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, i) => `/interaksi/${i.uid}` },
  findAccount: (_ctx, sub) => ({
    accountId: sub,
    claims: () => ({
      sub,
      email: orang.get(sub)?.email,
      email_verified: orang.get(sub)?.email_verified ?? false,
    }),
  }),
});

const layani = provider.callback();
const server = createServer((req, res) => {
  if (!req.url?.startsWith('/interaksi/')) return void layani(req, res);
  interaksi(req, res).catch((e: unknown) => res.writeHead(500).end(String(e)));
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('siap'));
process.on('disconnect', () => process.exit());

/** GET names what is asked for; POST answers it. */
async function interaksi(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(req, res);
  if (req.method === 'GET') return void res.end(prompt.name);
  const isian = JSON.parse(await text(req)) as OrangPenyedia | 'batal';
  const hasil = await jawab(isian, prompt.name, {
    klien: String(params['client_id']),
    akun: session?.accountId,
  });
  await provider.interactionFinished(req, res, hasil, { mergeWithLastSubmission: prompt.name === 'consent' });
}

async function jawab(
  isian: OrangPenyedia | 'batal',
  ditanya: string,
  { klien, akun }: { klien: string; akun: string | undefined },
): Promise<InteractionResults> {
  if (isian === 'batal') return { error: 'access_denied' };
  if (ditanya === 'login') {
    orang.set(isian.sub, isian);
    const { sub: accountId, amr, acr } = isian;
    return { login: { accountId, ...(amr && { amr }), ...(acr !== undefined && { acr }) } };
  }
  const izin = new provider.Grant({ clientId: klien, ...(akun !== undefined && { accountId: akun }) });
  izin.addOIDCScope('openid email');
  return { consent: { grantId: await izin.save() } };
}
