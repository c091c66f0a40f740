import { randomUUID } from 'node:crypto';
import { lahirkanKasus } from '../../db/kasus.repository.ts';
import { nomorKasusBaru } from '../../db/penomoran.repository.ts';
import { digestIsi } from '../../db/kunci/segel.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { JenisKelahiran } from '../../domain/kelahiran.ts';
import type { Pelaku } from '../../domain/kasus/pelaku.ts';
import { masukanAwal } from '../../engine/kirim.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Asal } from '../tindakan/catat.ts';
import { tindakanSebelumnya } from '../tindakan/kunci-idempotensi.ts';
import { segelkan } from '../tindakan/segel.ts';
import type { DenganDokumen, Pelahir } from './periksa.ts';
import { periksaKelahiran } from './periksa.ts';

/** A case on record. `alur` is null where it had been born before under the same key. */
export interface KasusLahir {
  tindakanId: string;
  kasusId: string;
  alur: { alurId: string; masukan: ReturnType<typeof masukanAwal> } | null;
}

/** The key was taken while we wrote: everything written with it is rolled back. */
class KunciTerpakai extends Error {}

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
      const waktu = l.sekarang();
      const { instansiId, orangId } = pelahir;
      const tahun = Number(tanggalDi(waktu, standar.zona).slice(0, 4));
      const { id, nomor, kodeLacak } = await nomorKasusBaru(trx, instansiId, j.layanan, tahun);
      const keadaan = j.lahir(p.isi, { kasusId: id, instansiId, nomor, waktu, standar, terkait: [] });
      await lahirkanKasus(trx, l.brankas, keadaan, { kodeLacak, dibuatOleh: orangId });
      const tindakan = segelkan(l, id, { jenis: j.jenis, ...p });
      const baris = { tindakan, instansiId, kunciIdempotensi: kunci ?? randomUUID(), asal, alurId: nomor };
      if (!(await catatTindakan(trx, l.brankas, baris))) throw new KunciTerpakai();
      const masukan = masukanAwal(l.jam, keadaan, tindakan);
      return { tindakanId: tindakan.tindakanId, kasusId: id, alur: { alurId: nomor, masukan } };
    });
  } catch (e) {
    const bersamaan = e instanceof KunciTerpakai ? await sebelumnya() : null;
    if (bersamaan) return bersamaan;
    throw e;
  }
}
