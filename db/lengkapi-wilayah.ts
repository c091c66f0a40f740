import { kolomWilayah, SEBELUM_SEMUA, terikatKeadaan } from './kasus.repository.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Db } from './koneksi.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';

const SEHALAMAN = 500;

/**
 * Writes down where the cases lie that were recorded by the name of their village alone: their state knows. What
 * cannot be read any more keeps the name. Safe to repeat.
 */
export async function lengkapiWilayah(db: Db, brankas: Brankas): Promise<void> {
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const kasus = await db
      .selectFrom('kasus')
      .select(['id', 'keadaan'])
      .where('desa_kelurahan', 'is not', null)
      .where('kecamatan', 'is', null)
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEHALAMAN)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return;
    for (const { id, keadaan } of kasus) {
      const k = await bacaAtauMusnah(brankas.baca<KeadaanKasus>(terikatKeadaan(id), keadaan));
      if (k !== MUSNAH) await db.updateTable('kasus').set(kolomWilayah(k)).where('id', '=', id).execute();
    }
    sesudah = akhir.id;
  }
}
