import { createHash } from 'node:crypto';
import { catatUnggahan, lampirkanKeKasus, terikatDokumen } from '../../db/dokumen.repository.ts';
import { idTetap } from '../../db/id-tetap.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { catatPdf } from '../../db/surat.repository.ts';
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
  /** Fetched afterwards: a box of its own, beside the one the act itself may yet bring. */
  susulan?: boolean;
  waktu: string;
  isi: Buffer;
}

export const sidikPdf = (isi: Buffer): Buffer => createHash('sha256').update(isi).digest();

class BukanMilikTindakan extends Error {}

/**
 * Keeps a signed letter as an encrypted document of its case. The store comes first, outside of what locks the case;
 * where the letter is no longer this act's, nothing of it stays on record.
 * @returns whether it is the letter's file now
 */
export async function simpanPdf(l: Lingkungan, p: PdfTertanda): Promise<boolean> {
  const id = idTetap(`surat:${p.suratId}:${p.tindakanId}${p.susulan ? ':susulan' : ''}`);
  try {
    await l.db.transaction().execute(async (trx) => {
      const kunci = await l.brankas.buatKunciDokumen(trx, p.instansiId);
      const kotak = sandikan(kunci, p.isi, terikatDokumen(id));
      await l.gudang.simpan(id, kotak);
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
        throw new BukanMilikTindakan();
    });
    return true;
  } catch (e) {
    if (!(e instanceof BukanMilikTindakan)) throw e;
    await l.gudang.hapus(id);
    return false;
  }
}
