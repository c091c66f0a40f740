import { sql } from 'kysely';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat } from './jangkauan.ts';
import type { Db } from './koneksi.ts';

/** The letters of a case, the latest first. Without what only its key opens: an erased case still has its register. */
export async function suratKasus(db: Db, kasusId: string) {
  return db
    .selectFrom('surat as s')
    .leftJoin('surat as p', 'p.id', 's.diganti_oleh')
    .select(['s.id', 's.nomor', 's.jenis', 's.status', 's.alasan', 's.terbit_pada', 's.berakhir_pada'])
    .select(['s.penanda', 's.kode_verifikasi', 's.sidik_pdf', 'p.nomor as nomor_pengganti'])
    .where('s.kasus_id', '=', kasusId)
    .orderBy('s.tahun', 'desc')
    .orderBy('s.urut', 'desc')
    .execute();
}

export type BarisSuratKasus = Awaited<ReturnType<typeof suratKasus>>[number];

/**
 * Who downloaded the letters of a case, the latest first, with the positions held at that moment. A signed letter is a
 * document of its case as well, and can be fetched as one.
 */
export async function unduhanSurat(db: Db, kasusId: string) {
  return db
    .selectFrom('log_akses as a')
    .innerJoin('orang as o', 'o.id', 'a.orang_id')
    .innerJoin('surat as s', (k) =>
      k.on(
        sql<boolean>`(a.surat_id = s.id or (a.tindakan = 'unduhDokumen' and a.dokumen_id = s.dokumen_id))`,
      ),
    )
    .select(['s.id as surat_id', 'a.pada', 'a.tindakan', 'o.nama'])
    .select(
      sql<string | null>`(
        select string_agg(j.nama, ', ' order by j.nama)
        from pemangku as m join jabatan as j on j.id = m.jabatan_id
        where m.orang_id = a.orang_id and m.masa @> a.pada
      )`.as('jabatan'),
    )
    .where('a.kasus_id', '=', kasusId)
    .where('s.kasus_id', '=', kasusId)
    .where('a.tindakan', 'in', ['unduhSurat', 'unduhSuratTautan', 'unduhDokumen'])
    .orderBy('a.id', 'desc')
    .execute();
}

/** A letter with its case, as far as the reader may see it. @param id a UUID */
export async function cariSurat(db: Db, j: Jangkauan, id: string) {
  return pilihSurat(db).where('surat.id', '=', id).where(terlihat(j)).executeTakeFirst();
}

/** The letter a document is the file of, where it is one. */
export async function suratBerkas(db: Db, dokumenId: string) {
  return pilihSurat(db).where('surat.dokumen_id', '=', dokumenId).executeTakeFirst();
}

/** A letter with what reading it needs; `kasus` carries the reader's condition. */
export function pilihSurat(db: Db) {
  return db
    .selectFrom('surat')
    .innerJoin('kasus', 'kasus.id', 'surat.kasus_id')
    .select(['surat.id', 'surat.instansi_id', 'surat.kasus_id', 'surat.nomor', 'surat.jenis', 'surat.status'])
    .select([
      'surat.lembar',
      'surat.dokumen_id',
      'surat.sidik_pdf',
      'surat.penanda',
      'kasus.keadaan',
      'kasus.dihapus_pada',
      'kasus.dibatasi',
    ]);
}

export type BarisSurat = NonNullable<Awaited<ReturnType<typeof cariSurat>>>;
