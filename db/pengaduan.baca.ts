import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';

/**
 * The newest open complaints of an office since a moment, without one of them and those whose data are restricted;
 * their states are still encrypted.
 */
export async function pengaduanTerbukaTerbaru(
  db: Db,
  { instansiId, kecuali, sejak, batas }: { instansiId: string; kecuali: string; sejak: Waktu; batas: number },
) {
  return db
    .selectFrom('kasus')
    .select(['id', 'keadaan'])
    .where('instansi_id', '=', instansiId)
    .where('layanan', '=', 'pengaduan')
    .where('terbuka', '=', true)
    .where('dibatasi', '=', false)
    .where('dibuat_pada', '>=', sejak)
    .where('id', '!=', kecuali)
    .orderBy('dibuat_pada', 'desc')
    .orderBy('id', 'desc')
    .limit(batas)
    .execute();
}

/** Number and tracking code of a case: what whoever reported it is given. */
export async function tandaTerima(db: Db, kasusId: string): Promise<{ nomor: string; kodeLacak: string }> {
  return db
    .selectFrom('kasus')
    .select(['nomor', 'kode_lacak as kodeLacak'])
    .where('id', '=', kasusId)
    .executeTakeFirstOrThrow();
}

/** The case that answers for a joined one: the end of the chain it was joined to. */
export async function kasusUtama(db: Db, kasusId: string) {
  return db
    .withRecursive('rantai', (w) =>
      w
        .selectFrom('kasus')
        .select(['id', 'digabung_ke'])
        .where('id', '=', kasusId)
        // Not `union all`: a ring, which the rules do not let come about, would have an end as well.
        .union(
          w
            .selectFrom('kasus')
            .innerJoin('rantai', 'rantai.digabung_ke', 'kasus.id')
            .select(['kasus.id', 'kasus.digabung_ke']),
        ),
    )
    .selectFrom('kasus as k')
    .select(['k.id', 'k.layanan', 'k.tahap', 'k.terbuka', 'k.diubah_pada', 'k.keadaan', 'k.dihapus_pada'])
    .where('k.id', 'in', (q) =>
      q.selectFrom('rantai').select('rantai.id').where('rantai.digabung_ke', 'is', null),
    )
    .executeTakeFirst();
}
