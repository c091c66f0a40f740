import { randomUUID } from 'node:crypto';
import type { QueryCreator, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import { berjalan } from '../domain/kasus/tenggat.ts';
import type { TugasDiminta } from '../domain/kasus/tugas.ts';
import type { DB } from './skema.ts';

/** Prefix of an escalation's task: it ends with the deadline it belongs to. */
export function kunciEskalasi(tenggatId: string): string {
  return `eskalasi:${tenggatId}:`;
}

/**
 * Ends the escalations of a deadline that this person has answered: their own, those of a role where nobody was found,
 * and what reached the post they act in while somebody else held it.
 */
export async function selesaikanEskalasi(
  trx: Transaction<DB>,
  kasusId: string,
  tenggatId: string,
  { orangId, jabatanId, peran }: Pelaku,
  pada: string,
): Promise<void> {
  const dulu = sql<boolean>`exists (select from pemangku
    where pemangku.jabatan_id = ${jabatanId} and pemangku.orang_id = tugas.orang_id
      and pemangku.masa @> tugas.dibuat_pada)`;
  await trx
    .updateTable('tugas')
    .set({ selesai_pada: pada })
    .where('kasus_id', '=', kasusId)
    .where('selesai_pada', 'is', null)
    .where('jenis', '=', 'eskalasi')
    .where((e) => e.fn('starts_with', ['kunci', e.val(kunciEskalasi(tenggatId))]), '=', true)
    .where((e) =>
      e.or([
        e('orang_id', '=', orangId),
        e.and([e('peran', '=', peran), e.or([e('orang_id', 'is', null), dulu])]),
      ]),
    )
    .execute();
}

/**
 * Brings the case's tasks in line with what it waits for now: what is no longer asked for is done, what is newly
 * asked for is added. Who has taken a task keeps it where only its deadline has moved. Safe to repeat.
 */
export async function selaraskanTugas(
  trx: Transaction<DB>,
  k: KeadaanKasus,
  diminta: readonly TugasDiminta[],
): Promise<void> {
  await denganTugas(trx, k, diminta)
    .selectNoFrom(sql`true`.as('selaras'))
    .execute();
}

/** The same as part of a statement that writes more. The caller holds the lock on the case. */
export function denganTugas(
  q: QueryCreator<DB>,
  k: KeadaanKasus,
  diminta: readonly TugasDiminta[],
): QueryCreator<DB> {
  const jalan = k.tenggat.filter(berjalan);
  const baris = diminta.map(({ kunci, tindakan, peran, orangId, tenggat }) => {
    const { batas, jam } = jalan.find((j) => j.kunci === tenggat) ?? {};
    return { id: randomUUID(), kunci, tindakan, peran, orang_id: orangId, tenggat: batas, jam };
  });
  const eskalasi = jalan.map((j) => kunciEskalasi(j.id));
  return (
    q
      .with(
        'diminta',
        () => sql`(select * from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as d(
          id uuid, kunci text, tindakan text, peran text, orang_id uuid, tenggat timestamptz, jam text))`,
      )
      .with(
        'terbuka',
        () => sql`(select t.id, t.kunci, t.orang_id, t.diambil_oleh, t.diambil_pada,
          case t.jenis
            when 'eskalasi' then exists (select from unnest(${eskalasi}::text[]) as a where starts_with(t.kunci, a))
            else exists (select from diminta as d where d.kunci = t.kunci
              and d.orang_id is not distinct from t.orang_id and d.tenggat is not distinct from t.tenggat)
          end as masih
          from tugas as t where t.kasus_id = ${k.kasusId} and t.selesai_pada is null)`,
      )
      .with(
        'usai',
        () => sql`(update tugas set selesai_pada = ${k.waktu} from terbuka
          where tugas.id = terbuka.id and not terbuka.masih returning tugas.id)`,
      )
      // It counts what has ended so that this has happened first: of open tasks there is one of a key.
      .with(
        'baru',
        () => sql`(insert into tugas (id, kasus_id, instansi_id, kunci, jenis, tindakan, peran, orang_id, tenggat, jam,
            diambil_oleh, diambil_pada, dibuat_pada)
          select d.id, ${k.kasusId}, ${k.instansiId}, d.kunci, 'tindakan', d.tindakan, d.peran, d.orang_id, d.tenggat,
            d.jam, l.diambil_oleh, l.diambil_pada, ${k.waktu}
          from diminta as d
          left join terbuka as l on l.kunci = d.kunci and l.orang_id is not distinct from d.orang_id
          where l.masih is not true and (select count(*) from usai) >= 0)`,
      )
  );
}
