import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { nomorDimaksud } from '../domain/kasus/nomor.ts';
import { pilih } from './daftar-kasus.baca.ts';
import type { Jangkauan } from './jangkauan.ts';
import type { Db } from './koneksi.ts';

/**
 * The cases that what stands on a paper leads to: a case's number or its last digits, a tracking code, the number of a
 * letter. They are shown as a list shows them.
 */
export async function cariKasusNomor(db: Db, j: Jangkauan, ditulis: string, sekarang: Waktu, batas: number) {
  const nomor = nomorDimaksud(ditulis, j.instansiId, Number(sekarang.slice(0, 4)));
  // Each by an index of its own.
  const cocok = sql<boolean>`kasus.id in (
    select id from kasus where nomor = any(${nomor})
    union all select id from kasus where kode_lacak = ${ditulis.toUpperCase()}
    union all select kasus_id from surat where instansi_id = ${j.instansiId} and nomor = ${ditulis})`;
  return pilih(db, j, {}, sekarang)
    .where(cocok)
    .orderBy('kasus.dibuat_pada', 'desc')
    .orderBy('kasus.id', 'desc')
    .limit(batas)
    .execute();
}
