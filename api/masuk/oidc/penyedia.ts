import * as oidc from 'openid-client';
import { penerbitLain, stateSalah } from './galat-oidc.ts';
import type { PengaturanOidc } from './pengaturan.ts';
import { JALUR_KEMBALI } from './pengaturan.ts';
import type { RahasiaMulai } from './rahasia-mulai.ts';

const SABAR_DETIK = 10;

/** What the provider says of somebody. */
export interface KlaimOidc {
  penerbit: string;
  sub: string;
  /** In lower case, where there is one. */
  surel: string | undefined;
  surelTerverifikasi: boolean;
  amr: unknown;
  acr: unknown;
}

export interface PenyediaOidc {
  /** The provider's page to send a browser to. */
  alamatMasuk(r: RahasiaMulai): Promise<URL>;
  /** Exchanges what the browser came back with. @param kueri of the address it came back to, `?…` */
  tukar(kueri: string, r: RahasiaMulai): Promise<KlaimOidc>;
}

/** Errors of the library and of the network pass through: galat-oidc.ts reads them. */
export function buatPenyedia(p: PengaturanOidc): PenyediaOidc {
  const alamatKembali = new URL(JALUR_KEMBALI, p.alamatPublik).toString();
  let ingat: Promise<oidc.Configuration> | undefined;
  const kenal = () => {
    // A provider that is away is asked again by the next who signs in.
    ingat ??= temukan(p).catch((e: unknown) => {
      ingat = undefined;
      throw e;
    });
    return ingat;
  };
  return {
    async alamatMasuk({ state, nonce, verifier }) {
      return oidc.buildAuthorizationUrl(await kenal(), {
        redirect_uri: alamatKembali,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },
    async tukar(kueri, { state, nonce, verifier }) {
      const konfigurasi = await kenal();
      periksaJawaban(new URLSearchParams(kueri), konfigurasi.serverMetadata().issuer, state);
      const token = await oidc.authorizationCodeGrant(konfigurasi, new URL(alamatKembali + kueri), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return bacaKlaim(konfigurasi, token);
    },
  };
}

/** The library checks both as well; here it is told apart. @throws Galat 400 */
function periksaJawaban(jawaban: URLSearchParams, penerbit: string, state: string): void {
  if ((jawaban.get('iss') ?? penerbit) !== penerbit) throw penerbitLain();
  if (jawaban.get('state') !== state) throw stateSalah();
}

function temukan({ penerbit, klienId, klienRahasia }: PengaturanOidc): Promise<oidc.Configuration> {
  return oidc.discovery(
    new URL(penerbit),
    klienId,
    klienRahasia,
    klienRahasia === undefined ? oidc.None() : oidc.ClientSecretBasic(klienRahasia),
    {
      timeout: SABAR_DETIK,
      execute: [
        oidc.enableNonRepudiationChecks,
        // The settings allow it on this machine, and outside production.
        ...(penerbit.startsWith('http:') ? [oidc.allowInsecureRequests] : []),
      ],
    },
  );
}

/** The ID token says who it is; many providers tell the address only when asked for it. */
async function bacaKlaim(
  konfigurasi: oidc.Configuration,
  token: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
): Promise<KlaimOidc> {
  const klaim = token.claims();
  if (!klaim) throw new Error('jawaban penyedia tanpa ID token');
  const adaSurel = klaim['email'] !== undefined || !konfigurasi.serverMetadata().userinfo_endpoint;
  const rincian = adaSurel ? klaim : await oidc.fetchUserInfo(konfigurasi, token.access_token, klaim.sub);
  const surel = rincian['email'];
  return {
    penerbit: klaim.iss,
    sub: klaim.sub,
    surel: typeof surel === 'string' ? surel.trim().toLowerCase() : undefined,
    surelTerverifikasi: rincian['email_verified'] === true,
    amr: klaim['amr'],
    acr: klaim['acr'],
  };
}
