import { randomUUID } from 'node:crypto';
import { catatKelahiran, KunciTerpakai } from '../../db/kelahiran.repository.ts';
import { digestIsi } from '../../db/kunci/segel.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { JenisKelahiran } from '../../domain/kelahiran.ts';
import type { Pelaku } from '../../domain/kasus/pelaku.ts';
import { masukanAwal } from '../../engine/kirim.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Asal } from '../tindakan/catat.ts';
import { tindakanSebelumnya } from '../tindakan/kunci-idempotensi.ts';
import type { DenganDokumen, Pelahir } from './periksa.ts';
import { periksaKelahiran } from './periksa.ts';

/** A case on record. `alur` is null where it had been born before under the same key. */
export interface KasusLahir {
  tindakanId: string;
  kasusId: string;
  alur: { alurId: string; masukan: ReturnType<typeof masukanAwal> } | null;
}

/**
 * Writes the birth row and the act that begins the case in one transaction, once per person and key.
 * @throws Galat 404 and 422 as `periksaKelahiran`, 422 where the key stood for another request
 */
export async function lahirkan<L extends Layanan, I extends DenganDokumen>(
  l: Lingkungan,
  pelahir: Pelahir,
  j: JenisKelahiran<L, I>,
  p: { isi: I; pelaku: Pelaku },
  { asal, kunci }: Asal,
): Promise<KasusLahir> {
  const sebelumnya = async (): Promise<KasusLahir | null> => {
    const jejak = { jenis: j.jenis, digest: digestIsi(p.isi) };
    const lama = kunci && (await tindakanSebelumnya(l, pelahir.orangId, kunci, jejak));
    return lama ? { ...lama, alur: null } : null;
  };
  // Before any check: the first request may have used up what it needed, such as its uploads.
  const lama = await sebelumnya();
  if (lama) return lama;
  const standar = await periksaKelahiran(l, pelahir, j, p.isi, l.sekarang());
  try {
    return await l.db.transaction().execute(async (trx) => {
      const { kasusId, nomor, keadaan, tindakan } = await catatKelahiran(trx, l, j, {
        ...p,
        instansiId: pelahir.instansiId,
        waktu: l.sekarang(),
        standar,
        kunciIdempotensi: kunci ?? randomUUID(),
        asal,
      });
      const masukan = masukanAwal(l.jam, keadaan, tindakan);
      return { tindakanId: tindakan.tindakanId, kasusId, alur: { alurId: nomor, masukan } };
    });
  } catch (e) {
    // The key was taken while we wrote.
    const bersamaan = e instanceof KunciTerpakai ? await sebelumnya() : null;
    if (bersamaan) return bersamaan;
    throw e;
  }
}
