import { catatAkses } from '../../db/log-akses.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { catatUnduhan } from '../../db/riwayat-unduhan.ts';
import { hitungUnduhan } from '../../db/tautan-surat.repository.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { JabatanDipegang, Pengguna } from '../pengguna.ts';
import { pelakuSaja } from '../tindakan/usul.ts';

interface SuratDiunduh {
  kasusId: string;
  suratId: string;
  dokumenId: string | null;
}

/**
 * Notes that a letter goes out: in the access log and in the history of its case, both or neither, and before the answer.
 * Each answer counts, also where one person asks twice.
 * @param jabatan the position that opens the letter to this person
 */
export async function catatUnduhanAkun(
  l: Lingkungan,
  pengguna: Pengguna,
  jabatan: JabatanDipegang,
  s: SuratDiunduh,
  lewat: 'unduhSurat' | 'unduhDokumen',
): Promise<void> {
  await l.db.transaction().execute(async (trx) => {
    const suratId = lewat === 'unduhSurat' ? s.suratId : null;
    await catatAkses(trx, pengguna, lewat, s.kasusId, s.dokumenId, suratId);
    await catatUnduhan(trx, { ...s, waktu: l.sekarang(), oleh: pelakuSaja(jabatan) });
  });
}

/** The same of a letter that goes to whoever holds a link. */
export async function catatUnduhanTautan(
  l: Lingkungan,
  instansiId: string,
  tautanId: string,
  s: SuratDiunduh,
): Promise<void> {
  const { orangId } = pelakuSistem(instansiId, 'masyarakat');
  await l.db.transaction().execute(async (trx) => {
    await catatAkses(trx, { orangId, instansiId }, 'unduhSuratTautan', s.kasusId, s.dokumenId, s.suratId);
    await hitungUnduhan(trx, tautanId);
    await catatUnduhan(trx, { ...s, waktu: l.sekarang(), oleh: { tautanId } });
  });
}
