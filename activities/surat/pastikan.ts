import type { IsiLansia } from '../../domain/lansia/keadaan.ts';
import { cariDokumen, terikatDokumen } from '../../db/dokumen.repository.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { bacaSuratTercetak } from '../../db/surat.repository.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { Bubuhan, HasilBubuhan, HasilTindakan, PermintaanTindakan } from '../kontrak.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { komitTindakan } from '../tindakan.ts';
import { periksaBerkasTertanda } from './berkas-tertanda.ts';
import { simpanPdf } from './simpan-pdf.ts';

/** Resolves a letter of unknown outcome: the file is examined before the case is locked, then the act is committed. */
export async function pastikanSurat(l: Lingkungan, p: PermintaanTindakan): Promise<HasilTindakan> {
  const isi = p.tindakan.isi as IsiLansia['pastikanSurat'];
  const bubuhan = p.keputusan.hasil === 'diterima' && isi.terbit ? await periksa(l, p, isi.dokumen) : null;
  return komitTindakan(l, { ...p, ...(bubuhan && { bubuhan }) });
}

async function periksa(
  l: Lingkungan,
  p: PermintaanTindakan,
  dokumen: string | undefined,
): Promise<Bubuhan | null> {
  if (!l.penyegel.sah(p.tindakan)) return null;
  const k = (await bacaKeadaan(l.db, l.brankas, p.kasusId)) as KeadaanLansia;
  const suratId = k.suratTertunda?.suratId;
  if (suratId === undefined) return null;
  return { suratId, hasil: await cocokkan(l, p, suratId, dokumen) };
}

const tidak = (pesan: string): HasilBubuhan => ({ hasil: 'ditolak', pesan });

/** The file must show exactly what was printed, under a signature that covers all of it. */
async function cocokkan(
  l: Lingkungan,
  p: PermintaanTindakan,
  suratId: string,
  dokumen: string | undefined,
): Promise<HasilBubuhan> {
  const surat = await bacaSuratTercetak(l.db, suratId);
  if (!surat?.lembar) return tidak('Isi surat ini tidak tercatat.');
  // The answer came after all, too late for the act: its file is here.
  if (surat.sidik_pdf) return { hasil: 'ditandatangani' };
  if (dokumen === undefined) return tidak('Unggah PDF surat yang sudah ditandatangani.');
  const pdf = await unggahan(l, p, surat.instansi_id, dokumen);
  if (!pdf) return tidak('Dokumen ini tidak ditemukan atau bukan unggahan Anda.');
  const hasil = await periksaBerkasTertanda(l, surat, pdf);
  if (!hasil.sah) return tidak(hasil.pesan);
  const { tindakanId } = p.tindakan;
  const { kasusId, waktu } = p;
  const letak = { suratId, instansiId: surat.instansi_id, kasusId, nomor: surat.nomor };
  const tersimpan = await simpanPdf(l, { ...letak, tindakanId, milikTindakan: false, waktu, isi: pdf });
  return tersimpan ? { hasil: 'ditandatangani' } : tidak('Surat ini tidak lagi menunggu kepastian.');
}

async function unggahan(
  l: Lingkungan,
  { tindakan }: PermintaanTindakan,
  instansiId: string,
  id: string,
): Promise<Buffer | null> {
  const d = await cariDokumen(l.db, instansiId, id);
  if (!d || d.pemilik !== tindakan.pelaku.orangId || d.kasus_id !== null || d.kunci === null) return null;
  const kotak = await l.gudang.buka(id);
  return kotak && l.brankas.bacaByte(terikatDokumen(id), kotak);
}
