import { createHmac } from 'node:crypto';

/** What ties an answer of the provider to the browser that asked: state, nonce (OIDC) and the verifier of PKCE. */
export interface RahasiaMulai {
  state: string;
  nonce: string;
  verifier: string;
}

/** All three follow from the token in the browser's cookie: nothing of them is stored here. */
export function rahasiaDari(token: string): RahasiaMulai {
  const turunan = (guna: string) => createHmac('sha256', token).update(guna).digest('base64url');
  return { state: turunan('state'), nonce: turunan('nonce'), verifier: turunan('verifier') };
}
