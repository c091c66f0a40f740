import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Peran } from '../domain/kata.ts';
import { terlambat } from './daftar-kasus.baca.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat, untukPeran } from './jangkauan.ts';
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
 * Open tasks that are mine, those of my roles that name nobody, and escalations to whoever held a post that is mine
 * now; the most urgent first.
 * A task is late where its case is: only a standard can be broken, and a reminder is none.
 */
export async function kotakMasuk(
  db: Db,
  p: PemilikKotak,
  sekarang: Waktu,
  hal: { batas: number; milik?: 'saya' | 'jabatan' | undefined; sesudah?: TempatTugas | undefined },
) {
  let q = diKotak(db, p, sekarang)
    .leftJoin('orang as pengambil', 'pengambil.id', 'tugas.diambil_oleh')
    .select(['tugas.id', 'tugas.jenis', 'tugas.tindakan', 'tugas.rincian', 'tugas.peran', 'tugas.orang_id'])
    .select(['tugas.tenggat', 'tugas.jam', 'tugas.diambil_oleh', 'tugas.diambil_pada', 'tugas.dibuat_pada'])
    .select(['pengambil.nama as pengambil', 'kasus.id as kasus_id', 'kasus.nomor', 'kasus.layanan'])
    .select(['kasus.tahap', terlambat(sekarang).as('terlambat')]);
  const saya = sql<boolean>`${p.orangId}::uuid in (tugas.orang_id, tugas.diambil_oleh)`;
  if (hal.milik === 'saya') q = q.where(saya);
  if (hal.milik === 'jabatan') q = q.where(sql<boolean>`${saya} is not true`);
  if (hal.sesudah) q = q.where(setelah(hal.sesudah));
  return q.orderBy(urutTenggat).orderBy('tugas.dibuat_pada').orderBy('tugas.id').limit(hal.batas).execute();
}

export type BarisTugas = Awaited<ReturnType<typeof kotakMasuk>>[number];

/** One task of my inbox. @returns undefined where it is not there: done, or somebody else's */
export async function tugasKotak(db: Db, p: PemilikKotak, sekarang: Waktu, id: string) {
  return diKotak(db, p, sekarang)
    .leftJoin('orang as pengambil', 'pengambil.id', 'tugas.diambil_oleh')
    .select(['tugas.id', 'tugas.kasus_id', 'tugas.instansi_id', 'tugas.orang_id'])
    .select(['tugas.diambil_oleh', 'tugas.diambil_pada', 'pengambil.nama as pengambil'])
    .where('tugas.id', '=', id)
    .executeTakeFirst();
}

function diKotak(db: Db, p: PemilikKotak, sekarang: Waktu) {
  const peran = sql`any(${[...p.peran]})`;
  return db
    .selectFrom('tugas')
    .innerJoin('kasus', 'kasus.id', 'tugas.kasus_id')
    .where('tugas.selesai_pada', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('tugas.orang_id', '=', p.orangId), sql<boolean>`not ${lepas(p.orangId, sekarang)}`]),
        eb.and([
          eb('tugas.instansi_id', '=', p.jangkauan.instansiId),
          sql<boolean>`tugas.peran = ${peran}`,
          eb.or([
            eb('tugas.orang_id', 'is', null),
            eb.and([eb('tugas.jenis', '=', 'eskalasi'), warisan(p.orangId, sekarang)]),
          ]),
        ]),
      ]),
    )
    .where(terlihat(p.jangkauan))
    .where(untukPeran(p.jangkauan, sql`tugas.peran`));
}

/** The post in which the task reached whom it names: held then, and by somebody (or by me) now. */
function jabatanLewat(kini: string, sekarang: Waktu) {
  return sql`select from pemangku dulu
    join jabatan on jabatan.id = dulu.jabatan_id and jabatan.peran = tugas.peran
    left join pemangku kini on kini.jabatan_id = jabatan.id and kini.orang_id = ${kini}::uuid
      and kini.masa @> ${sekarang}::timestamptz
    where dulu.orang_id = tugas.orang_id and dulu.masa @> tugas.dibuat_pada`;
}

/** An escalation goes with the post: a Plh takes over what reached the holder, and the holder what reached the Plh. */
function warisan(orangId: string, sekarang: Waktu) {
  return sql<boolean>`exists (${jabatanLewat(orangId, sekarang)} and kini.id is not null)`;
}

/** It reached me in a post, and I hold that post no longer. */
function lepas(orangId: string, sekarang: Waktu) {
  const lewat = jabatanLewat(orangId, sekarang);
  return sql<boolean>`(tugas.jenis = 'eskalasi' and exists (${lewat})
    and not exists (${lewat} and kini.id is not null))`;
}

function setelah(t: TempatTugas) {
  const tempat = sql`(${t.tenggat ?? 'infinity'}::timestamptz, ${t.dibuatPada}::timestamptz, ${t.id}::uuid)`;
  return sql<boolean>`(${urutTenggat}, tugas.dibuat_pada, tugas.id) > ${tempat}`;
}
