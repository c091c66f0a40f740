import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { Galat } from '../../galat.ts';

const SEMENTARA = new Set(['temporarily_unavailable', 'server_error']);
const SALAH_ATUR = new Set([
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
  'unsupported_response_type',
]);

/** What went wrong between us and the provider, as people are told; null where it is a fault of ours. */
export function galatOidc(e: unknown): Galat | null {
  if (e instanceof AuthorizationResponseError)
    return SEMENTARA.has(e.error) ? penyediaPergi() : ditolakPenyedia();
  if (e instanceof ResponseBodyError) {
    return e.status >= 500 || SALAH_ATUR.has(e.error) ? penyediaPergi() : jawabanTidakSah();
  }
  if (e instanceof WWWAuthenticateChallengeError) return penyediaPergi();
  if (e instanceof ClientError) return takTerjangkau(e) ? penyediaPergi() : jawabanTidakSah();
  return namaGalat(e) === 'TypeError' ? penyediaPergi() : null;
}

/** For the log of the administrator: a code of the library or the provider, nothing of a person. */
export function kodeGalatOidc(e: unknown): string {
  // The token endpoint asks who we are: it does not take our id or secret.
  if (e instanceof WWWAuthenticateChallengeError) return 'invalid_client';
  const { error, code } = e as { error?: unknown; code?: unknown };
  return [error, code].find((k) => typeof k === 'string') ?? namaGalat(e);
}

// A time-out, or an answer that is none of OIDC: of a proxy in between, as a rule. Without a code: the network.
function takTerjangkau(e: ClientError): boolean {
  return (
    e.code === undefined ||
    ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'].includes(e.code)
  );
}

function namaGalat(e: unknown): string {
  return e instanceof Error || (typeof e === 'object' && e !== null && 'name' in e)
    ? String(e.name)
    : typeof e;
}

function penyediaPergi(): Galat {
  const rincian =
    'Penyedia identitas sedang tidak dapat dihubungi. Coba lagi sebentar lagi, atau masuk dengan kata sandi.';
  return new Galat(503, 'penyediaPergi', 'Layanan sedang terganggu', rincian, {
    kepala: { 'Retry-After': '5' },
  });
}

function ditolakPenyedia(): Galat {
  const rincian = 'Penyedia identitas tidak mengizinkan, atau Anda membatalkannya. Mulai masuk sekali lagi.';
  return new Galat(403, 'oidcDitolak', 'Tidak dapat masuk', rincian);
}

export function stateSalah(): Galat {
  const rincian =
    'Jawaban ini bukan untuk permintaan masuk Anda yang terakhir. Tutup halaman masuk yang lain, lalu mulai sekali lagi.';
  return new Galat(400, 'oidcStateSalah', 'Tidak dapat masuk', rincian);
}

export function penerbitLain(): Galat {
  const rincian = 'Jawaban ini bukan dari penyedia identitas kantor Anda. Mulai masuk dari halaman Lindung.';
  return new Galat(400, 'oidcPenerbitLain', 'Tidak dapat masuk', rincian);
}

function jawabanTidakSah(): Galat {
  const rincian =
    'Jawaban penyedia identitas tidak cocok dengan permintaan masuk ini. Mulai masuk sekali lagi.';
  return new Galat(400, 'oidcTidakSah', 'Tidak dapat masuk', rincian);
}
