import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { IsiKlien } from '../domain/kasus/isi-umum.ts';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** A decision that two cases are about one person, or that they are not. */
export interface KeputusanKesamaan {
  tindakanId: string;
  isi: IsiKlien['putuskanKesamaan'];
  pelaku: Pelaku;
  pada: Waktu;
}

/**
 * The latest decision about a pair counts, whichever case it was made in and in whatever order they are recorded:
 * therefore it is safe to repeat.
 * @returns whether anything was different
 */
export async function simpanKesamaan(
  trx: Transaction<DB>,
  kasus: Pick<KeadaanKasus, 'kasusId' | 'instansiId'>,
  { tindakanId, isi, pelaku, pada }: KeputusanKesamaan,
): Promise<boolean> {
  const { rows } = await sql`
    insert into kesamaan_klien as lama (kasus_a, kasus_b, instansi_id, sama, diputus_oleh, jabatan_id, pada, tindakan_id)
    select least(${kasus.kasusId}::uuid, id), greatest(${kasus.kasusId}::uuid, id), ${kasus.instansiId},
      ${isi.sama}::boolean, ${pelaku.orangId}::uuid, ${pelaku.jabatanId}::uuid, ${pada}::timestamptz,
      ${tindakanId}::uuid
    from kasus
    -- What was erased stays unlinked, also where the history of the other case still names it.
    where id = ${isi.kasus} and dihapus_pada is null
    on conflict (kasus_a, kasus_b) do update
      set sama = excluded.sama, diputus_oleh = excluded.diputus_oleh, jabatan_id = excluded.jabatan_id,
        pada = excluded.pada, tindakan_id = excluded.tindakan_id
      where lama is distinct from excluded and (
        lama.pada < excluded.pada
        -- Of one moment: in one case as they came, in two by some order, or each rebuild would turn the pair around.
        or lama.pada = excluded.pada and (
          lama.tindakan_id <= excluded.tindakan_id
          or exists (select from tindakan where id = lama.tindakan_id and kasus_id = ${kasus.kasusId})
        )
      )
    returning 1
  `.execute(trx);
  return rows.length > 0;
}

/** Brings back what a case's own history says of it and others. @returns as `simpanKesamaan` */
export async function bangunUlangKesamaan(
  trx: Transaction<DB>,
  kasus: Pick<KeadaanKasus, 'kasusId' | 'instansiId'>,
  entri: readonly Peristiwa[],
): Promise<boolean> {
  // Later ones push out earlier ones about the same case.
  const terakhir = new Map(entri.flatMap(keputusan).map((k) => [k.isi.kasus.toLowerCase(), k]));
  let berubah = false;
  for (const k of terakhir.values()) berubah = (await simpanKesamaan(trx, kasus, k)) || berubah;
  return berubah;
}

function keputusan(p: Peristiwa): KeputusanKesamaan[] {
  if (p.jenis !== 'putuskanKesamaan' || p.oleh.jenis !== 'orang' || p.tindakanId === undefined) return [];
  const isi = p.isi as IsiKlien['putuskanKesamaan'];
  return [{ tindakanId: p.tindakanId, isi, pelaku: p.oleh, pada: p.waktu }];
}

/**
 * All cases of the office that are about the same person as this one, this one among them: linked by decisions, step
 * by step, or born of one another (a recommendation of a stay) unless it was decided otherwise.
 * @returns ids; none where the office has no such case
 */
export async function kasusOrangSama(
  db: Db | Transaction<DB>,
  instansiId: string,
  kasusId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive orang_sama (id) as (
      select id from kasus where id = ${kasusId} and instansi_id = ${instansiId}
      union
      select sisi.id from orang_sama o cross join lateral (
        select case when p.kasus_a = o.id then p.kasus_b else p.kasus_a end as id
        from kesamaan_klien p
        where p.sama and (p.kasus_a = o.id or p.kasus_b = o.id)
        union all
        select k.id from kasus k
        where (k.kasus_asal = o.id or k.id = (select kasus_asal from kasus where id = o.id))
          -- A case without a client, such as a complaint, is about nobody.
          and exists (select from klien where kasus_id = k.id)
          and exists (select from klien where kasus_id = o.id)
          and not exists (
            select from kesamaan_klien p
            where p.kasus_a = least(k.id, o.id) and p.kasus_b = greatest(k.id, o.id) and not p.sama
          )
      ) sisi
    )
    select id from orang_sama order by id
  `.execute(db);
  return rows.map((b) => b.id);
}
