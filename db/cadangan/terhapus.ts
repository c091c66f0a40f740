import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { DB } from '../skema.ts';

/**
 * Marks the cases whose keys were destroyed after the backup was taken. They had ended by then, so they are closed:
 * nothing is started for them, waits for them or keeps a bed.
 * @param dicadangkanPada when the backup was taken
 * @returns how many
 */
export async function tandaiTerhapus(trx: Transaction<DB>, dicadangkanPada: Waktu): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update kasus set dihapus_pada = now(), terbuka = false, ditutup_pada = coalesce(ditutup_pada, diubah_pada),
      penanggung_orang = null, penanggung_peran = null, tenggat = null, tenggat_nama = null, tenggat_jam = null
    where dihapus_pada is null
      and not exists (select from kunci_data k where k.kasus_id = kasus.id and k.jenis = 'kasus')
    returning id`.execute(trx);
  if (rows.length === 0) return 0;
  const ids = rows.map((b) => b.id);
  const alasan = penolakan('kasusTertutup', 'Data kasus ini sudah dihapus.');
  await trx
    .updateTable('tindakan')
    .set({ status: 'ditolak', penolakan: JSON.stringify(alasan), diputus_pada: sql`now()` })
    .where('status', '=', 'menunggu')
    .where('kasus_id', 'in', ids)
    .execute();
  await trx
    .updateTable('tugas')
    .set({ selesai_pada: sql`now()` })
    .where('selesai_pada', 'is', null)
    .where('kasus_id', 'in', ids)
    .execute();
  await trx
    .updateTable('hunian')
    .set({
      masa: sql`tstzrange(lower(masa), greatest(lower(masa) + interval '1 second', ${dicadangkanPada}::timestamptz))`,
    })
    .where(sql<boolean>`upper_inf(masa)`)
    .where('kasus_id', 'in', ids)
    .execute();
  await trx
    .deleteFrom('kesamaan_klien')
    .where((e) => e.or([e('kasus_a', 'in', ids), e('kasus_b', 'in', ids)]))
    .execute();
  await trx.deleteFrom('skm_undangan').where('kasus_id', 'in', ids).execute();
  return ids.length;
}
