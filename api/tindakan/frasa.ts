import { kunciFrasaKini } from '../../db/frasa.repository.ts';
import { bungkusFrasa, FRASA_MAKS } from '../../surat/tanda-tangan/kotak-frasa.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** The one act that carries a passphrase. */
const BERFRASA = 'tandaTangan';

/**
 * Takes the passphrase out of an act's body, before anything is made of it: it gets into no digest, seal, storage or
 * log. With any other act it is an unknown field.
 */
export function pisahFrasa<B extends Readonly<Record<string, unknown>>>(
  jenis: string,
  badan: B,
): { badan: B; frasaSandi: string | undefined } {
  const { frasaSandi, ...sisa } = badan;
  if (jenis !== BERFRASA || typeof frasaSandi !== 'string') return { badan, frasaSandi: undefined };
  if (frasaSandi === '' || Buffer.byteLength(frasaSandi) > FRASA_MAKS) {
    throw isianTidakSah([{ lokasi: 'frasaSandi', pesan: `Isi dengan 1 sampai ${FRASA_MAKS} huruf.` }]);
  }
  return { badan: sisa as unknown as B, frasaSandi };
}

export interface FrasaTerbungkus {
  tindakanId: string;
  kunciId: string;
  kotak: Buffer;
}

/** Closes a passphrase for the worker, and for this act. @throws Galat 503 where no worker has made a key known */
export async function bungkusUntukWorker(
  l: Lingkungan,
  tindakanId: string,
  frasaSandi: string,
): Promise<FrasaTerbungkus> {
  const kunci = await kunciFrasaKini(l.db);
  if (!kunci) {
    const rincian = 'Penanda tangan belum siap menerima frasa sandi. Coba lagi sebentar.';
    throw new Galat(503, 'penandaTanganBelumSiap', 'Layanan sedang terganggu', rincian, {
      kepala: { 'Retry-After': '5' },
    });
  }
  return { tindakanId, kunciId: kunci.id, kotak: bungkusFrasa(kunci.publik, frasaSandi, tindakanId) };
}
