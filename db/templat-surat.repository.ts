import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { JenisSurat } from '../domain/surat/isian.ts';
import type { kopSurat } from '../domain/surat/kop.schema.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

export interface VersiTemplat {
  jenis: JenisSurat;
  versi: number;
  berlakuSejak: Waktu;
  dibuatOleh: { id: string; nama: string } | null;
  teks: string;
  kop: z.output<typeof kopSurat>;
  logo: Buffer | null;
}

/** Every version of an office's wordings, the latest first. */
export async function versiTemplat(db: Db | Transaction<DB>, instansiId: string): Promise<VersiTemplat[]> {
  const baris = await db
    .selectFrom('templat_surat as t')
    .leftJoin('orang as o', 'o.id', 't.dibuat_oleh')
    .select(['t.jenis', 't.versi', 't.berlaku_sejak', 't.teks', 't.kop', 't.logo', 'o.id', 'o.nama'])
    .where('t.instansi_id', '=', instansiId)
    .orderBy('t.jenis')
    .orderBy('t.versi', 'desc')
    .execute();
  return baris.map((b) => ({
    jenis: b.jenis as JenisSurat,
    versi: b.versi,
    berlakuSejak: b.berlaku_sejak,
    dibuatOleh: b.id !== null && b.nama !== null ? { id: b.id, nama: b.nama } : null,
    teks: b.teks,
    kop: b.kop as VersiTemplat['kop'],
    logo: b.logo,
  }));
}

/** Adds a version. The caller holds the office's lock: two at once would take one number. */
export async function tambahTemplat(
  trx: Transaction<DB>,
  instansiId: string,
  oleh: string,
  v: Omit<VersiTemplat, 'dibuatOleh'>,
): Promise<void> {
  await trx
    .insertInto('templat_surat')
    .values({
      instansi_id: instansiId,
      jenis: v.jenis,
      versi: v.versi,
      teks: v.teks,
      kop: JSON.stringify(v.kop),
      logo: v.logo,
      berlaku_sejak: v.berlakuSejak,
      dibuat_oleh: oleh,
    })
    .execute();
}
