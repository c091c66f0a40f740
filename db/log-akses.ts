import type { Db } from './koneksi.ts';

/** What was read: the word that stands in the log. */
export type AksesData =
  | 'daftarKasus'
  | 'cariKasus'
  | 'bacaKasus'
  | 'bacaRiwayat'
  | 'bacaHunian'
  | 'unduhDokumen';

/** Notes that somebody read personal data (rule 6). Written before the answer goes out: no read without a trace. */
export async function catatAkses(
  db: Db,
  pembaca: { orangId: string; instansiId: string },
  tindakan: AksesData,
  kasusId: string | null = null,
): Promise<void> {
  await db
    .insertInto('log_akses')
    .values({
      orang_id: pembaca.orangId,
      instansi_id: pembaca.instansiId,
      kasus_id: kasusId,
      tindakan,
    })
    .execute();
}
