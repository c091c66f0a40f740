import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { dokumenTerbatas, namaDokumen } from './dokumen.repository.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat } from './jangkauan.ts';
import type { Db } from './koneksi.ts';
import type { Brankas } from './kunci/brankas.ts';

/** What stands beside a case's own state. The limits are far above what a case ever has. */
const MAKS = 500;

/**
 * Signed letters are among them, and tell of the letter what matters to who reads it.
 * @param bernama with their names: a file is often named after the person
 */
export async function dokumenKasus(db: Db, brankas: Brankas, kasusId: string, bernama: boolean) {
  const baris = await db
    .selectFrom('dokumen')
    .innerJoin('kasus', 'kasus.id', 'dokumen.kasus_id')
    .leftJoin('surat', 'surat.dokumen_id', 'dokumen.id')
    .select(['dokumen.id', 'dokumen.jenis', 'dokumen.nama', 'dokumen.ukuran'])
    .select([dokumenTerbatas.as('dibatasi'), 'surat.jenis as surat', 'surat.penanda'])
    .where('dokumen.kasus_id', '=', kasusId)
    .orderBy('dokumen.diunggah_pada')
    .orderBy('dokumen.id')
    .limit(MAKS)
    .execute();
  return Promise.all(
    baris.map(async ({ nama, surat, penanda, ...d }) => ({
      ...d,
      ...(bernama && { nama: await namaDokumen(brankas, { id: d.id, nama }) }),
      surat: surat === null ? null : { jenis: surat, penanda },
    })),
  );
}

/**
 * The cases this one came from or gave rise to, those it was joined to or that were joined to it, and those decided to
 * be about the same person, as far as the reader may see them.
 */
export async function kasusTerkait(
  db: Db,
  j: Jangkauan,
  kasus: { id: string; kasus_asal: string | null; digabung_ke: string | null },
) {
  return db
    .selectFrom('kasus')
    .select(['id', 'nomor', 'layanan', 'tahap'])
    .where((eb) =>
      eb.or([
        eb('id', '=', kasus.kasus_asal),
        eb('kasus_asal', '=', kasus.id),
        eb('id', '=', kasus.digabung_ke),
        eb('digabung_ke', '=', kasus.id),
        orangSama(kasus.id),
      ]),
    )
    .where(terlihat(j))
    .orderBy('dibuat_pada')
    .orderBy('id')
    .limit(MAKS)
    .execute();
}

// As an array, so that each of the ways has its index.
function orangSama(kasusId: string): RawBuilder<boolean> {
  return sql`kasus.id = any(array(
    select case when p.kasus_a = ${kasusId} then p.kasus_b else p.kasus_a end
    from kesamaan_klien p
    where p.sama and (p.kasus_a = ${kasusId} or p.kasus_b = ${kasusId})
  ))`;
}

/** The case's entries in people's inboxes, with the person where one is named. */
export async function tugasKasus(db: Db, kasusId: string) {
  return db
    .selectFrom('tugas')
    .leftJoin('orang', 'orang.id', 'tugas.orang_id')
    .leftJoin('orang as pengambil', 'pengambil.id', 'tugas.diambil_oleh')
    .select([
      'tugas.id',
      'tugas.jenis',
      'tugas.tindakan',
      'tugas.rincian',
      'tugas.peran',
      'tugas.tenggat',
      'tugas.dibuat_pada',
    ])
    .select(['tugas.orang_id', 'orang.nama as orang_nama'])
    .select(['tugas.diambil_oleh', 'tugas.diambil_pada', 'pengambil.nama as pengambil'])
    .where('tugas.kasus_id', '=', kasusId)
    .where('tugas.selesai_pada', 'is', null)
    .orderBy('tugas.dibuat_pada')
    .orderBy('tugas.id')
    .limit(MAKS)
    .execute();
}

/** Acts that have no receipt yet. */
export async function tindakanMenunggu(db: Db, kasusId: string) {
  return db
    .selectFrom('tindakan')
    .select(['id', 'jenis', 'waktu'])
    .where('kasus_id', '=', kasusId)
    .where('status', '=', 'menunggu')
    .orderBy('dibuat_pada')
    .orderBy('id')
    .limit(MAKS)
    .execute();
}

export async function tempatTidur(db: Db, id: string) {
  return db
    .selectFrom('tempat_tidur')
    .select(['id', 'kamar', 'nama'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Names of people and positions by id, in one query. */
export async function namaMenurutId(
  db: Db,
  orang: readonly string[],
  jabatan: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select id, nama from orang where id = any(${[...orang]}::uuid[])
    union all
    select id, nama from jabatan where id = any(${[...jabatan]}::uuid[])
  `.execute(db);
  return new Map(rows.map((b) => [b.id, b.nama]));
}
