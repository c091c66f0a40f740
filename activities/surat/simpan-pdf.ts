import { createHash, randomUUID } from 'node:crypto';
import { catatUnggahan, lampirkanKeKasus, terikatDokumen } from '../../db/dokumen.repository.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { bacaSuratTercetak, catatPdf } from '../../db/surat.repository.ts';
import type { Lingkungan } from '../lingkungan.ts';

export interface PdfTertanda {
  suratId: string;
  instansiId: string;
  kasusId: string;
  nomor: string;
  /** The act that brought it. */
  tindakanId: string;
  /** The letter must still be that act's to sign; false where a person vouches for the file. */
  milikTindakan: boolean;
  waktu: string;
  isi: Buffer;
}

const sidikPdf = (isi: Buffer): Buffer => createHash('sha256').update(isi).digest();

class TidakTercatat extends Error {}

/**
 * Keeps a signed letter as an encrypted document of its case. Attempts may overlap, and what one of them sends to the
 * store may arrive after it was given up: each has a box of its own, and none is ever written over. The rows decide
 * whose file it is; a box without its row is without its key, and says nothing to anybody.
 * @returns whether the letter has its file now, of this attempt or of another at the same
 */
export async function simpanPdf(l: Lingkungan, p: PdfTertanda): Promise<boolean> {
  const id = randomUUID();
  try {
    await l.db.transaction().execute(async (trx) => {
      const kunci = await l.brankas.buatKunciDokumen(trx, p.instansiId);
      const kotak = sandikan(kunci, p.isi, terikatDokumen(id));
      const dokumen = {
        id,
        instansiId: p.instansiId,
        pemilik: pelakuSistem(p.instansiId, 'sistem').orangId,
        jenis: 'lainnya',
        nama: `Surat ${p.nomor.replaceAll('/', '-')}.pdf`,
        tipe: 'application/pdf',
        ukuran: p.isi.length,
        diunggahPada: p.waktu,
      } as const;
      await catatUnggahan(trx, kunci, dokumen, kotak);
      await lampirkanKeKasus(trx, p.kasusId, [{ id, kunci_id: kunci.id }]);
      const pdf = { sidik: sidikPdf(p.isi), dokumenId: id };
      if (!(await catatPdf(trx, p.suratId, p.milikTindakan ? p.tindakanId : null, pdf)))
        throw new TidakTercatat();
      // Last: whatever the database refuses is refused before anything is stored.
      await l.gudang.simpan(id, kotak);
    });
    return true;
  } catch (e) {
    if (!(e instanceof TidakTercatat)) throw e;
    return sudahAda(l, p);
  }
}

/** Where a person vouches for the file, it is that very file or none. */
async function sudahAda(l: Lingkungan, p: PdfTertanda): Promise<boolean> {
  const surat = await bacaSuratTercetak(l.db, p.suratId);
  if (!surat?.sidik_pdf) return false;
  return p.milikTindakan ? surat.tindakan_id === p.tindakanId : surat.sidik_pdf.equals(sidikPdf(p.isi));
}
