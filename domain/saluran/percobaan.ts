/** What a try has come to. `galat` is a code, never an address or what a server said. */
export type HasilKirim =
  | { hasil: 'terkirim' }
  /** `tetap`: trying again would not help. */
  | { hasil: 'gagal'; galat: string; tetap?: boolean; tungguDetik?: number }
  /** Broken off by us: does not count. */
  | { hasil: 'dihentikan' };

export type GagalKirim = Extract<HasilKirim, { hasil: 'gagal' }>;

/** With the waits between them these take about 20 hours: a night, or a mail server's bad day. */
export const PERCOBAAN_MAKS = 14;
const TUNGGU_AWAL_DETIK = 30;
const TUNGGU_MAKS_DETIK = 4 * 3_600;

/** @param percobaan how many tries there have been, this one included */
export function sesudahGagal(
  percobaan: number,
  g: GagalKirim,
): { status: 'mati' } | { status: 'gagal'; tungguDetik: number } {
  if (g.tetap || percobaan >= PERCOBAAN_MAKS) return { status: 'mati' };
  const tunggu = Math.max(TUNGGU_AWAL_DETIK * 2 ** (percobaan - 1), g.tungguDetik ?? 0);
  return { status: 'gagal', tungguDetik: Math.min(tunggu, TUNGGU_MAKS_DETIK) };
}

const TANGGAL_HTTP = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** What a `Retry-After` asks for, in seconds; undefined where it asks for nothing that can be read. */
export function bacaRetryAfter(teks: string | undefined, kiniMs: number): number | undefined {
  if (teks === undefined) return undefined;
  if (/^\d{1,9}$/.test(teks)) return Number(teks);
  const pada = TANGGAL_HTTP.test(teks) ? Date.parse(teks) : NaN;
  return Number.isNaN(pada) ? undefined : Math.max(0, Math.ceil((pada - kiniMs) / 1_000));
}

/** Neither accepted nor refused for good: about the line to the gateway, or about this moment. */
const SEMENTARA: ReadonlySet<number> = new Set([401, 403, 407, 408, 409, 421, 423, 425, 429]);

/**
 * What the status of a webhook's answer means.
 * 1. 2xx: it has the message.
 * 2. What refuses us rather than the message (a wrong secret, too many, still at work on the same key) passes once
 *    somebody has put it right, and so do 5xx and redirects, which are not followed.
 * 3. Any other 4xx is about this message, and stays so.
 */
export function hasilHttp(status: number, tungguDetik?: number): HasilKirim {
  if (status >= 200 && status < 300) return { hasil: 'terkirim' };
  const tetap = status >= 400 && status < 500 && !SEMENTARA.has(status);
  return {
    hasil: 'gagal',
    galat: `http${status}`,
    ...(tetap && { tetap }),
    ...(tungguDetik !== undefined && { tungguDetik }),
  };
}

/**
 * What the reply of a mail server means. Only a refusal of the recipient or of the message itself is for good; one of
 * the sender, of the sign-in or of the session is about the line.
 */
export function hasilSmtp(g: { kode?: unknown; balasan?: number; perintah?: string }): GagalKirim {
  const { kode, balasan, perintah } = g;
  const galat = balasan ? `smtp${balasan}` : kodeSambung(kode);
  const tentangPesan = perintah === 'RCPT TO' || perintah === 'DATA';
  const tetap = tentangPesan && balasan !== undefined && balasan >= 500 && balasan !== 503;
  return { hasil: 'gagal', galat, ...(tetap && { tetap }) };
}

/** What the line failed with, as it may be kept: the code of an error is, its message is not. */
export function kodeSambung(kode: unknown): string {
  return typeof kode === 'string' && /^\w{1,40}$/.test(kode) ? kode.replaceAll('_', '') : 'ETAKDIKENAL';
}
