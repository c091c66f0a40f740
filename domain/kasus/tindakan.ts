import type { Waktu } from '../jam/waktu.ts';
import type { Pengayaan, Peristiwa } from './keadaan.ts';
import type { Pelaku } from './pelaku.ts';
import type { Penolakan } from './penolakan.ts';

/**
 * A human act on its way to the case: what a signal carries.
 * The seal covers everything but `isi`, and `digest` covers `isi`.
 */
export interface Tindakan<J extends string = string, I = unknown> {
  tindakanId: string;
  kasusId: string;
  jenis: J;
  isi: I;
  versi?: number;
  pelaku: Pelaku;
  /** When the API received it; this moment, not that of its processing, counts for deadlines. */
  waktu: Waktu;
  /** SHA-256 of the canonical JSON of `isi`, hex. */
  digest: string;
  /** HMAC of the API, base64url. */
  segel: string;
}

/** The answer of a rule to an act. */
export type Keputusan<T extends string = string> =
  | { hasil: 'diterima'; ke?: T; naikVersi: boolean }
  | { hasil: 'ditolak'; penolakan: Penolakan };

export function diterima<T extends string>(naikVersi: boolean, ke?: T): Keputusan<T> {
  return ke === undefined ? { hasil: 'diterima', naikVersi } : { hasil: 'diterima', naikVersi, ke };
}

export function ditolak(penolakan: Penolakan): Keputusan<never> {
  return { hasil: 'ditolak', penolakan };
}

/** The entry an accepted act makes. @param waktu when it is recorded: never before the last entry */
export function peristiwaTindakan(
  t: Tindakan,
  waktu: Waktu,
  keputusan: Extract<Keputusan, { hasil: 'diterima' }>,
  pengayaan: Pengayaan = {},
): Peristiwa {
  return {
    jenis: t.jenis,
    isi: t.isi,
    waktu,
    oleh: { jenis: 'orang', ...t.pelaku },
    tindakanId: t.tindakanId,
    ...(keputusan.ke !== undefined && { ke: keputusan.ke }),
    naikVersi: keputusan.naikVersi,
    pengayaan,
  };
}
