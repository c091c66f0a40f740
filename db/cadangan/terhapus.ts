import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { kosongkanKasus } from '../hapus-kasus.repository.ts';
import type { DB } from '../skema.ts';

/**
 * Erases once more the cases whose keys were destroyed after the backup was taken. They had ended by then, so they are
 * closed: nothing is started for them, waits for them or keeps a bed.
 * @param dicadangkanPada when the backup was taken
 * @returns how many
 */
export async function tandaiTerhapus(trx: Transaction<DB>, dicadangkanPada: Waktu): Promise<number> {
  const { rows } = await sql<{ id: string; pada: Waktu }>`
    update kasus set terbuka = false, ditutup_pada = coalesce(ditutup_pada, diubah_pada),
      penanggung_orang = null, penanggung_peran = null, tenggat = null, tenggat_nama = null, tenggat_jam = null
    where dihapus_pada is null
      and not exists (select from kunci_data k where k.kasus_id = kasus.id and k.jenis = 'kasus')
    returning id, now() as pada`.execute(trx);
  const [satu] = rows;
  if (!satu) return 0;
  const ids = rows.map((b) => b.id);
  await kosongkanKasus(trx, ids, satu.pada);
  await trx
    .updateTable('hunian')
    .set({
      masa: sql`tstzrange(lower(masa), greatest(lower(masa) + interval '1 second', ${dicadangkanPada}::timestamptz))`,
    })
    .where(sql<boolean>`upper_inf(masa)`)
    .where('kasus_id', 'in', ids)
    .execute();
  return ids.length;
}
