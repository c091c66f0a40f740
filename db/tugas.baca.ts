import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Peran } from '../domain/kata.ts';
import { terlambat } from './daftar-kasus.baca.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat } from './jangkauan.ts';
import type { Db } from './koneksi.ts';

/** Whose inbox it is. */
export interface PemilikKotak {
  orangId: string;
  peran: readonly Peran[];
  jangkauan: Jangkauan;
}

/** The place after which a page begins; a task without a deadline comes last. */
export interface TempatTugas {
  tenggat: Waktu | null;
  dibuatPada: Waktu;
  id: string;
}

const urutTenggat = sql<string>`coalesce(tugas.tenggat, 'infinity'::timestamptz)`;

/**
 * Open tasks that are mine, and those of my roles that name nobody; the most urgent first.
 * A task is late where its case is: only a standard can be broken, and a reminder is none.
 */
export async function kotakMasuk(
  db: Db,
  p: PemilikKotak,
  sekarang: Waktu,
  hal: { batas: number; sesudah?: TempatTugas | undefined },
) {
  const peran = sql`any(${[...p.peran]})`;
  let q = db
    .selectFrom('tugas')
    .innerJoin('kasus', 'kasus.id', 'tugas.kasus_id')
    .select([
      'tugas.id',
      'tugas.jenis',
      'tugas.tindakan',
      'tugas.rincian',
      'tugas.peran',
      'tugas.orang_id',
      'tugas.tenggat',
    ])
    .select(['tugas.dibuat_pada', 'kasus.id as kasus_id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap'])
    .select(terlambat(sekarang).as('terlambat'))
    .where('tugas.selesai_pada', 'is', null)
    .where((eb) =>
      eb.or([
        eb('tugas.orang_id', '=', p.orangId),
        eb.and([
          eb('tugas.instansi_id', '=', p.jangkauan.instansiId),
          eb('tugas.orang_id', 'is', null),
          sql<boolean>`tugas.peran = ${peran}`,
        ]),
      ]),
    )
    .where(terlihat(p.jangkauan));
  if (hal.sesudah) q = q.where(setelah(hal.sesudah));
  return q.orderBy(urutTenggat).orderBy('tugas.dibuat_pada').orderBy('tugas.id').limit(hal.batas).execute();
}

export type BarisTugas = Awaited<ReturnType<typeof kotakMasuk>>[number];

function setelah(t: TempatTugas) {
  const tempat = sql`(${t.tenggat ?? 'infinity'}::timestamptz, ${t.dibuatPada}::timestamptz, ${t.id}::uuid)`;
  return sql<boolean>`(${urutTenggat}, tugas.dibuat_pada, tugas.id) > ${tempat}`;
}
