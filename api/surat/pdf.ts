import { createHash } from 'node:crypto';
import { cariDokumen } from '../../db/dokumen.repository.ts';
import type { BarisSurat } from '../../db/surat-kasus.baca.ts';
import { terikatLembar } from '../../db/surat-lembar.ts';
import { BERLAKU_PERNAH } from '../../domain/surat/label-register.ts';
import type { Lembar } from '../../surat/lembar.ts';
import { dokumenRusak, muatDokumen, nyatakanRusak } from '../dokumen/muat.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';

/**
 * The PDF of an issued letter: as it was signed, or printed again from what was recorded; the same bytes each time.
 * @throws Galat 409 where it is not issued, 410 where it was erased, 500 where it is not what was published
 */
export async function pdfSurat(l: Lingkungan, s: BarisSurat): Promise<Buffer> {
  if (s.dihapus_pada !== null) throw dataDihapus();
  if (!BERLAKU_PERNAH.some((status) => status === s.status)) throw belumTerbit();
  const isi = s.dokumen_id === null ? await cetakUlang(l, s) : await bertandaTangan(l, s, s.dokumen_id);
  if (s.sidik_pdf === null || sidik(isi).equals(s.sidik_pdf)) return isi;
  if (s.dokumen_id !== null)
    await nyatakanRusak(l, s.instansi_id, { id: s.dokumen_id, kasus_id: s.kasus_id });
  else l.log.error({ surat: s.id }, 'surat yang dicetak ulang tidak sama dengan yang terbit');
  throw dokumenRusak();
}

const sidik = (isi: Buffer) => createHash('sha256').update(isi).digest();

async function bertandaTangan(l: Lingkungan, s: BarisSurat, dokumenId: string): Promise<Buffer> {
  const dokumen = await cariDokumen(l.db, s.instansi_id, dokumenId);
  if (!dokumen) throw dataDihapus();
  return (await muatDokumen(l, s.instansi_id, dokumen)).isi;
}

async function cetakUlang(l: Lingkungan, s: BarisSurat): Promise<Buffer> {
  if (s.lembar === null) throw tanpaBerkas();
  return l.pencetak.cetak(await l.brankas.baca<Lembar>(terikatLembar(s.id), s.lembar));
}

/** What a letter is saved as: numbers have signs in them that file systems obey. */
export function namaBerkas(nomor: string): string {
  return `Surat ${nomor.replaceAll(/[^\p{L}\p{N}. -]+/gu, '-').slice(0, 100)}.pdf`;
}

function belumTerbit(): Galat {
  return new Galat(
    409,
    'suratBelumTerbit',
    'Belum terbit',
    'Surat ini belum terbit. Yang ada baru konsepnya.',
  );
}

function tanpaBerkas(): Galat {
  const rincian = 'Surat ini terbit di luar sistem: yang tercatat di sini hanya nomornya.';
  return new Galat(404, 'suratTanpaBerkas', 'Tidak ada berkas', rincian);
}
