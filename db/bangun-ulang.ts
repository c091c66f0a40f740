import { bangunUlang } from '../domain/kasus/bangun-ulang.ts';
import { SEBELUM_SEMUA, terikatKeadaan, simpanKlien, simpanProyeksi } from './kasus.repository.ts';
import type { Db } from './koneksi.ts';
import { jsonKanonik } from './kunci/json-kanonik.ts';
import type { Brankas } from './kunci/brankas.ts';
import { bacaEntri } from './riwayat.ts';
import { selaraskanTugas } from './tugas.repository.ts';
import { ATURAN } from '../domain/layanan.ts';

/**
 * Rebuilds the projection of a case from its history: state, list columns, search names, inbox.
 * @returns whether it had differed
 */
export async function bangunUlangProyeksi(db: Db, brankas: Brankas, kasusId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const baris = await trx
      .selectFrom('kasus')
      .select(['alur_id', 'keadaan', 'urutan'])
      .where('id', '=', kasusId)
      .forUpdate()
      .executeTakeFirstOrThrow(() => new Error('kasus tidak ada'));
    const keadaan = bangunUlang(kasusId, await bacaEntri(trx, brankas, kasusId, 0));
    // A projection that cannot be read any more differs, too.
    const lama = await brankas.baca<unknown>(terikatKeadaan(kasusId), baris.keadaan).catch(() => null);
    if (baris.urutan === keadaan.urutan && jsonKanonik(lama) === jsonKanonik(keadaan)) return false;
    await simpanProyeksi(trx, brankas, keadaan, baris.alur_id);
    await simpanKlien(trx, brankas, keadaan);
    await selaraskanTugas(trx, keadaan, ATURAN[keadaan.layanan].tugas(keadaan));
    return true;
  });
}

const SEHALAMAN = 500;

/** Every case that has begun, one by one under its lock. */
export async function bangunUlangSemua(
  db: Db,
  brankas: Brankas,
): Promise<{ diperiksa: number; dibangun: number }> {
  const hasil = { diperiksa: 0, dibangun: 0 };
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const kasus = await db
      .selectFrom('kasus')
      .select('id')
      .where('urutan', '>', 0)
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEHALAMAN)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return hasil;
    for (const { id } of kasus) hasil.dibangun += Number(await bangunUlangProyeksi(db, brankas, id));
    hasil.diperiksa += kasus.length;
    sesudah = akhir.id;
  }
}
