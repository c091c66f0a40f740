import { bangunUlang } from '../domain/kasus/bangun-ulang.ts';
import {
  SEBELUM_SEMUA,
  kolomUkuran,
  kolomWilayah,
  terikatKeadaan,
  simpanKlien,
  simpanProyeksi,
} from './kasus.repository.ts';
import { bacaKalender } from './instansi.repository.ts';
import { bangunUlangKesamaan } from './kesamaan.repository.ts';
import type { Db } from './koneksi.ts';
import { jsonKanonik } from './kunci/json-kanonik.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';
import { simpanLangkah } from './langkah.repository.ts';
import { bacaEntri } from './riwayat.ts';
import { selaraskanTugas } from './tugas.repository.ts';
import { ATURAN } from '../domain/layanan.ts';

/**
 * Rebuilds the projection of a case from its history: state, list columns, what a client is
 * searched by, decisions about cases of one person, what reports count, inbox.
 * @returns whether it had differed
 */
export async function bangunUlangProyeksi(db: Db, brankas: Brankas, kasusId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const baris = await trx
      .selectFrom('kasus')
      .select(['alur_id', 'keadaan', 'urutan', 'sumber', 'kategori', 'alasan_akhir', 'cara_akhir'])
      .select(['desa_kelurahan', 'kecamatan'])
      .where('id', '=', kasusId)
      .forUpdate()
      .executeTakeFirstOrThrow(() => new Error('kasus tidak ada'));
    const entri = await bacaEntri(trx, brankas, kasusId, 0);
    const keadaan = bangunUlang(kasusId, entri);
    // Beside the state, and each by itself: an older version of this system may have left them out.
    const klienBerubah = await simpanKlien(trx, brankas, keadaan);
    const kesamaanBerubah = await bangunUlangKesamaan(trx, keadaan, entri);
    const kalender = await bacaKalender(trx, keadaan.instansiId);
    const langkahBerubah = await simpanLangkah(trx, keadaan, keadaan.tenggat, kalender);
    const { alur_id, keadaan: kotak, urutan, ...kolom } = baris;
    const kolomSama =
      jsonKanonik(kolom) === jsonKanonik({ ...kolomUkuran(keadaan), ...kolomWilayah(keadaan) });
    // A projection that cannot be read any more differs, too.
    const lama = await brankas.baca<unknown>(terikatKeadaan(kasusId), kotak).catch(() => null);
    if (urutan === keadaan.urutan && kolomSama && jsonKanonik(lama) === jsonKanonik(keadaan)) {
      return klienBerubah || kesamaanBerubah || langkahBerubah;
    }
    await simpanProyeksi(trx, brankas, keadaan, alur_id);
    await selaraskanTugas(trx, keadaan, ATURAN[keadaan.layanan].tugas(keadaan));
    return true;
  });
}

const SEHALAMAN = 500;

/** Every case that has begun, one by one under its lock; one whose key is gone does not hold up the others. */
export async function bangunUlangSemua(
  db: Db,
  brankas: Brankas,
): Promise<{ diperiksa: number; dibangun: number; takTerbaca: number }> {
  const hasil = { diperiksa: 0, dibangun: 0, takTerbaca: 0 };
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const kasus = await db
      .selectFrom('kasus')
      .select('id')
      .where('urutan', '>', 0)
      // What was erased has nothing to be rebuilt from.
      .where('dihapus_pada', 'is', null)
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEHALAMAN)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return hasil;
    for (const { id } of kasus) {
      const berbeda = await bacaAtauMusnah(bangunUlangProyeksi(db, brankas, id));
      if (berbeda === MUSNAH) hasil.takTerbaca += 1;
      else hasil.dibangun += Number(berbeda);
    }
    hasil.diperiksa += kasus.length;
    sesudah = akhir.id;
  }
}
