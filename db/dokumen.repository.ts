import type { Waktu } from '../domain/jam/waktu.ts';
import type { JenisDokumen } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';

export interface DokumenBaru {
  id: string;
  instansiId: string;
  pemilik: string;
  jenis: JenisDokumen;
  nama: string;
  tipe: string;
  ukuran: number;
  sha256: Buffer;
  diunggahPada: Waktu;
}

/** Records an upload that belongs to no case yet. The file must be on disk before: a row promises its content. */
export async function catatUnggahan(db: Db, d: DokumenBaru): Promise<void> {
  await db
    .insertInto('dokumen')
    .values({
      id: d.id,
      instansi_id: d.instansiId,
      pemilik: d.pemilik,
      jenis: d.jenis,
      nama: d.nama,
      tipe: d.tipe,
      ukuran: d.ukuran,
      sha256: d.sha256,
      diunggah_pada: d.diunggahPada,
    })
    .execute();
}

/** A document of the office, with service and village of the case it was attached to. @param id a UUID */
export async function cariDokumen(db: Db, instansiId: string, id: string) {
  return db
    .selectFrom('dokumen')
    .leftJoin('kasus', 'kasus.id', 'dokumen.kasus_id')
    .select(['dokumen.id', 'dokumen.nama', 'dokumen.tipe', 'dokumen.pemilik', 'dokumen.kasus_id'])
    .select(['kasus.wilayah', 'kasus.layanan'])
    .where('dokumen.id', '=', id)
    .where('dokumen.instansi_id', '=', instansiId)
    .executeTakeFirst();
}

/** Of these uploads, the ones that are this person's and not attached yet. */
export async function unggahanMilik(db: Db, pemilik: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const baris = await db
    .selectFrom('dokumen')
    .select('id')
    .where('id', 'in', [...ids])
    .where('pemilik', '=', pemilik)
    .where('kasus_id', 'is', null)
    .execute();
  return new Set(baris.map((b) => b.id));
}

/** Takes away the rows of staged uploads older than a moment. @returns their ids, whose files may go now */
export async function ambilTitipanBasi(db: Db, sebelum: Waktu, batas: number): Promise<string[]> {
  const basi = db
    .selectFrom('dokumen')
    .select('id')
    .where('kasus_id', 'is', null)
    .where('diunggah_pada', '<=', sebelum)
    .limit(batas);
  const hapus = await db
    .deleteFrom('dokumen')
    .where('id', 'in', basi)
    .where('kasus_id', 'is', null)
    .returning('id')
    .execute();
  return hapus.map((b) => b.id);
}
