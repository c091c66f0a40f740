import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { DB } from './skema.ts';

/** What was read: the word that stands in the log. */
export type AksesData =
  | 'daftarKasus'
  | 'cariKasus'
  | 'eksporKasus'
  | 'eksporLaporan'
  | 'bacaKasus'
  | 'bacaNik'
  | 'klienSerupa'
  | 'pengaduanSerupa'
  | 'bacaRiwayat'
  | 'bukaIsiAlur'
  | 'bacaHunian'
  | 'daftarTitipan'
  | 'unduhDokumen'
  | 'daftarSurat'
  | 'bacaKonsepSurat'
  | 'unduhSurat'
  | 'unduhSuratTautan'
  | 'eksporRegisterSurat'
  | 'bagikanSurat'
  | 'bacaSurveiKasus'
  | 'bacaLaporanSkm'
  | 'eksporLaporanSkm'
  | 'daftarOrang'
  | 'bacaRiwayatKantor';

/** Notes that somebody read personal data (rule 6). Written before the answer goes out: no read without a trace. */
export async function catatAkses(
  db: Db | Transaction<DB>,
  pembaca: { orangId: string; instansiId: string },
  tindakan: AksesData,
  kasusId: string | null = null,
  dokumenId: string | null = null,
  suratId: string | null = null,
): Promise<void> {
  await db
    .insertInto('log_akses')
    .values({
      orang_id: pembaca.orangId,
      instansi_id: pembaca.instansiId,
      kasus_id: kasusId,
      dokumen_id: dokumenId,
      surat_id: suratId,
      tindakan,
    })
    .execute();
}

/** The same of many cases at once, in one statement. */
export async function catatAksesBanyak(
  trx: Transaction<DB>,
  pembaca: { orangId: string; instansiId: string },
  tindakan: AksesData,
  kasusIds: readonly string[],
): Promise<void> {
  await sql`
    insert into log_akses (orang_id, instansi_id, kasus_id, tindakan)
    select ${pembaca.orangId}::uuid, ${pembaca.instansiId}, unnest(${[...kasusIds]}::uuid[]), ${tindakan}
  `.execute(trx);
}

/** Notes that somebody asked for the whole numbers of a client, and why; the reason is ciphertext of the case's key. */
export async function catatBacaNik(
  db: Db,
  brankas: Brankas,
  pembaca: { orangId: string; instansiId: string },
  kasusId: string,
  alasan: string,
): Promise<void> {
  await db
    .insertInto('log_akses')
    .values({
      orang_id: pembaca.orangId,
      instansi_id: pembaca.instansiId,
      kasus_id: kasusId,
      tindakan: 'bacaNik' satisfies AksesData,
      alasan: await brankas.simpan(kasusId, terikatAlasan(kasusId), alasan),
    })
    .execute();
}

/** What a reason's ciphertext is bound to. */
export function terikatAlasan(kasusId: string): string {
  return `alasan-akses:${kasusId}`;
}
