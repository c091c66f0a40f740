import type { Request } from 'express';
import { cariTindakanMenurutKunci } from '../../db/tindakan.repository.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';

const BENTUK = /^[\x21-\x7e]{1,200}$/;

/** The caller's `Idempotency-Key`, if there is one. @throws Galat 422 where it is no key */
export function kunciIdempotensi(req: Request): string | undefined {
  const kunci = req.get('idempotency-key');
  return kunci === undefined ? undefined : harusKunci(kunci);
}

/** @throws Galat 422 where it is no key */
export function harusKunci(kunci: string): string {
  if (BENTUK.test(kunci)) return kunci;
  throw isianTidakSah([
    { lokasi: 'Idempotency-Key', pesan: 'Isi dengan 1 sampai 200 huruf, angka atau tanda, tanpa spasi.' },
  ]);
}

/** What must be the same for a repeated key to mean a repeated request. */
export interface Jejak {
  jenis: string;
  digest: string;
  versi?: number;
  /** Left out at creation, which makes the case. */
  kasusId?: string;
}

/**
 * The act this person has sent under the key before.
 * @throws Galat 422 where it was another one
 */
export async function tindakanSebelumnya(
  l: Lingkungan,
  orangId: string,
  kunci: string,
  j: Jejak,
): Promise<{ tindakanId: string; kasusId: string } | undefined> {
  const lama = await cariTindakanMenurutKunci(l.db, orangId, kunci);
  if (!lama) return undefined;
  const sama =
    lama.jenis === j.jenis &&
    lama.digest === j.digest &&
    lama.versi === (j.versi ?? null) &&
    (j.kasusId === undefined || lama.kasus_id === j.kasusId);
  if (!sama) {
    const rincian =
      'Idempotency-Key ini sudah dipakai untuk permintaan yang berbeda. Pakai kunci baru untuk permintaan baru.';
    throw new Galat(422, 'kunciDipakaiUlang', 'Kunci dipakai ulang', rincian);
  }
  return { tindakanId: lama.id, kasusId: lama.kasus_id };
}
