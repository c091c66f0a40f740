import type { Db } from './koneksi.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat, wilayahSendiri } from './jangkauan.ts';

/**
 * A case as its row has it, state still encrypted.
 * @returns undefined where there is none or the reader may not see it: the two must not be told apart
 */
export async function cariKasus(db: Db, j: Jangkauan, id: string) {
  return db
    .selectFrom('kasus')
    .select([
      'id',
      'nomor',
      'alur_id',
      'kode_lacak',
      'layanan',
      'tahap',
      'versi',
      'urutan',
      'terbuka',
      'ditunda',
    ])
    .select(['kasus_asal', 'digabung_ke', 'dibuat_pada', 'ditutup_pada', 'dihapus_pada', 'keadaan'])
    .select(wilayahSendiri(j).as('wilayah_sendiri'))
    .where('id', '=', id)
    .where(terlihat(j))
    .executeTakeFirst();
}

export type BarisKasus = NonNullable<Awaited<ReturnType<typeof cariKasus>>>;
