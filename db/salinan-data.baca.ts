import { sql } from 'kysely';
import type { Db } from './koneksi.ts';

/** Everything held about the person of one case, each part still as it is stored. Limits are far above what a case has. */
const MAKS = 10_000;

export async function kasusSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('kasus')
    .select(['id', 'nomor', 'layanan', 'keadaan', 'dibuat_pada', 'ditutup_pada', 'kasus_asal'])
    .where('id', '=', kasusId)
    .where('dihapus_pada', 'is', null)
    .executeTakeFirst();
}

/** The history with the positions that made it. */
export async function riwayatSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('riwayat')
    .leftJoin('jabatan', 'jabatan.id', 'riwayat.jabatan_id')
    .select(['riwayat.urutan', 'riwayat.waktu', 'riwayat.jenis', 'riwayat.asal', 'riwayat.peran'])
    .select(['riwayat.isi', 'jabatan.nama as jabatan'])
    .where('riwayat.kasus_id', '=', kasusId)
    .orderBy('riwayat.urutan')
    .limit(MAKS)
    .execute();
}

export async function tindakanSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('tindakan')
    .leftJoin('jabatan', 'jabatan.id', 'tindakan.jabatan_id')
    .select(['tindakan.waktu', 'tindakan.jenis', 'tindakan.status', 'tindakan.penolakan', 'tindakan.peran'])
    .select('jabatan.nama as jabatan')
    .where('tindakan.kasus_id', '=', kasusId)
    .orderBy('tindakan.dibuat_pada')
    .limit(MAKS)
    .execute();
}

export async function dokumenSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('dokumen')
    .select(['id', 'jenis', 'nama', 'tipe', 'diunggah_pada'])
    .where('kasus_id', '=', kasusId)
    .orderBy('diunggah_pada')
    .orderBy('id')
    .limit(MAKS)
    .execute();
}

export async function suratSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('surat')
    .select(['nomor', 'status', 'terbit_pada'])
    .where('terbit_pada', 'is not', null)
    .$narrowType<{ terbit_pada: string }>()
    .where('kasus_id', '=', kasusId)
    .orderBy('terbit_pada')
    .limit(MAKS)
    .execute();
}

export async function hunianSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('hunian')
    .innerJoin('tempat_tidur as t', 't.id', 'hunian.tempat_tidur_id')
    .select(['t.kamar', 't.nama'])
    .select(sql<string>`lower(hunian.masa)`.as('masuk'))
    .select(sql<string | null>`upper(hunian.masa)`.as('keluar'))
    .where('hunian.kasus_id', '=', kasusId)
    .orderBy(sql`lower(hunian.masa)`)
    .limit(MAKS)
    .execute();
}

/** What the person is searched by; keyed fingerprints are left out, since they say nothing. */
export async function klienSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('klien')
    .select(['nama', 'panggilan', 'sebutan', 'jenis_kelamin', 'tahun_lahir', 'tempat'])
    .where('kasus_id', '=', kasusId)
    .executeTakeFirst();
}

/** Who read the case, by the position held at that moment. */
export async function aksesSalinan(db: Db, kasusId: string) {
  return db
    .selectFrom('log_akses as a')
    .select(['a.pada', 'a.tindakan'])
    .select((e) =>
      e
        .selectFrom('pemangku as p')
        .innerJoin('jabatan as j', 'j.id', 'p.jabatan_id')
        .select(sql<string>`string_agg(distinct j.nama, ', ')`.as('jabatan'))
        .whereRef('p.orang_id', '=', 'a.orang_id')
        .where(sql<boolean>`p.masa @> a.pada`)
        .as('jabatan'),
    )
    .where('a.kasus_id', '=', kasusId)
    .orderBy('a.id')
    .limit(MAKS)
    .execute();
}

export async function namaKantor(db: Db, instansiId: string): Promise<string> {
  const { nama } = await db
    .selectFrom('instansi')
    .select('nama')
    .where('id', '=', instansiId)
    .executeTakeFirstOrThrow();
  return nama;
}
