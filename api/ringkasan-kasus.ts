import { cariKasus } from '../db/kasus.baca.ts';
import { terikatKeadaan } from '../db/kasus.repository.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
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

export function tindakanBagi(k: KeadaanKasus, pengguna: Pengguna): TindakanTersediaTampil[] {
  return tindakanTersedia(ATURAN[k.layanan], k, pengguna.jabatan).map((t) => ({
    tindakan: t.tindakan,
    label: labelTindakan(t.tindakan),
    sop: t.sop,
    versi: t.versi,
  }));
}
