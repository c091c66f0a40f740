import { cariKasus } from '../db/kasus.baca.ts';
import { terikatKeadaan } from '../db/kasus.repository.ts';
import { TidakTerbaca } from '../db/kunci/brankas.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import { berjalan } from '../domain/kasus/tenggat.ts';
import { tindakanTersedia } from '../domain/kasus/tersedia.ts';
import { ATURAN } from '../domain/layanan.ts';
import type { RingkasanKasus, TindakanTersediaTampil } from './bentuk/ringkasan.schema.ts';
import { tidakAda } from './galat.ts';
import { jangkauan } from './jangkauan.ts';
import { labelTindakan } from '../domain/kasus/label.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Pengguna } from './pengguna.ts';
import { tenggatTampil } from './tampilan/tenggat.ts';

/**
 * Where a case stands now and what this person can do about it.
 * @throws Galat 404 where the person may not see it, TidakTerbaca (410) where its data were erased
 */
export async function ringkasanKasus(
  l: Lingkungan,
  pengguna: Pengguna,
  kasusId: string,
): Promise<RingkasanKasus> {
  const baris = await cariKasus(l.db, jangkauan(pengguna), kasusId);
  if (!baris) throw tidakAda();
  return ringkas(await bukaKeadaan(l, baris), pengguna, l.sekarang());
}

/** The same from a state at hand, e.g. for the body of a 409. */
export function ringkas(k: KeadaanKasus, pengguna: Pengguna, sekarang: Waktu): RingkasanKasus {
  return {
    id: k.kasusId,
    nomor: k.nomor,
    tahap: k.tahap,
    versi: k.versi,
    terbuka: ATURAN[k.layanan].terbuka(k.tahap),
    tenggat: k.tenggat.filter(berjalan).map((t) => tenggatTampil(k, t, { pengguna, sekarang })),
    tindakanTersedia: tindakanBagi(k, pengguna),
  };
}

/** Decrypts the state of a case. @throws TidakTerbaca (410) where its key was destroyed */
export function bukaKeadaan(l: Lingkungan, baris: { id: string; keadaan: Buffer }): Promise<KeadaanKasus> {
  return l.brankas.baca<KeadaanKasus>(terikatKeadaan(baris.id), baris.keadaan);
}

/** Null where the key was destroyed: what stands beside the data is told without them. */
export async function bacaAtauDihapus<T extends KeadaanKasus | Peristiwa>(
  bacaan: Promise<T>,
): Promise<T | null> {
  try {
    return await bacaan;
  } catch (e) {
    if (e instanceof TidakTerbaca) return null;
    throw e;
  }
}

export function tindakanBagi(k: KeadaanKasus, pengguna: Pengguna): TindakanTersediaTampil[] {
  const tersedia = tindakanTersedia(ATURAN[k.layanan], k, pengguna.jabatan);
  return tersedia
    .filter((t) => t.melahirkan === undefined || pengguna.layananKantor.includes(t.melahirkan))
    .map(({ tindakan, sop, versi }) => ({ tindakan, label: labelTindakan(tindakan), sop, versi }));
}
