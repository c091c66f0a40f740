import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import { kiniMs, takTerkunci } from './totp.repository.ts';

/** Wrong codes in a row before no code is looked at for a while. */
const SALAH_SEBELUM_KUNCI = 5;
/** The first wait; it doubles with each that follows without a right code in between, up to a day. */
const KUNCI_MENIT = 15;
const KUNCI_MAKS_MENIT = 24 * 60;

/** One look at a code that was granted; or until when none is. */
export type Percobaan =
  | { boleh: true; rahasia: Buffer; langkahTerakhir: number; kiniMs: number; sisa: number }
  | { boleh: false; tungguDetik: number };

/**
 * Counts a try before its code is looked at, so that many at once do not slip through.
 * @returns null where the person has no second factor
 */
export async function hitungPercobaan(db: Db, orangId: string): Promise<Percobaan | null> {
  const menit = sql`least(${KUNCI_MAKS_MENIT}, ${KUNCI_MENIT} * power(2, least((gagal + 1) / ${SALAH_SEBELUM_KUNCI} - 1, 10)))`;
  const baris = await db
    .updateTable('totp')
    .set({
      gagal: sql`gagal + 1`,
      terkunci_sampai: sql`case when (gagal + 1) % ${SALAH_SEBELUM_KUNCI} = 0
        then now() + make_interval(mins => ${menit}::int) end`,
    })
    .where('orang_id', '=', orangId)
    .where('rahasia', 'is not', null)
    .where((k) => k.or([k('terkunci_sampai', 'is', null), k('terkunci_sampai', '<=', sql<string>`now()`)]))
    .returning(['rahasia', 'langkah_terakhir', 'gagal', kiniMs.as('kiniMs')])
    .executeTakeFirst();
  if (!baris?.rahasia) return bacaKunci(db, orangId);
  return {
    boleh: true,
    rahasia: baris.rahasia,
    langkahTerakhir: baris.langkah_terakhir,
    kiniMs: baris.kiniMs,
    sisa: (SALAH_SEBELUM_KUNCI - (baris.gagal % SALAH_SEBELUM_KUNCI)) % SALAH_SEBELUM_KUNCI,
  };
}

async function bacaKunci(db: Db, orangId: string): Promise<Percobaan | null> {
  const baris = await db
    .selectFrom('totp')
    .select(sql<number>`ceil(extract(epoch from terkunci_sampai - now()))::int`.as('detik'))
    .where('orang_id', '=', orangId)
    .where('rahasia', 'is not', null)
    .executeTakeFirst();
  return baris ? { boleh: false, tungguDetik: Math.max(1, baris.detik) } : null;
}

/** Takes a code of a time step. @returns false where that step, or a later one, was taken before */
export async function terimaLangkah(db: Db, orangId: string, langkah: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('totp')
    .set({ langkah_terakhir: langkah, ...takTerkunci })
    .where('orang_id', '=', orangId)
    .where('langkah_terakhir', '<', langkah)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes a recovery code. @returns false where there is no such code, or it was taken before */
export async function terimaKodePemulihan(db: Db, orangId: string, sidik: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await db
    .with('terpakai', (q) =>
      q
        .updateTable('kode_pemulihan')
        .set({ dipakai_pada: sql`now()` })
        .where('orang_id', '=', orangId)
        .where('sidik', '=', sidik)
        .where('dipakai_pada', 'is', null)
        .returning('orang_id'),
    )
    .updateTable('totp')
    .set(takTerkunci)
    .where('orang_id', 'in', (k) => k.selectFrom('terpakai').select('orang_id'))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
