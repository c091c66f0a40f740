import { terikatLembar } from '../../db/surat-lembar.ts';
import type { Lembar } from '../../surat/lembar.ts';
import type { HasilPeriksa } from '../../surat/tanda-tangan/penandatangan.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** Whether a file is a printed letter and nothing else, under a signature that covers all of it. */
export async function periksaBerkasTertanda(
  l: Lingkungan,
  surat: { id: string; lembar: Buffer | null },
  pdf: Buffer,
): Promise<HasilPeriksa> {
  if (!surat.lembar) return { sah: false, pesan: 'Isi surat ini tidak tercatat.' };
  const tercetak = await l.pencetak.cetak(
    await l.brankas.baca<Lembar>(terikatLembar(surat.id), surat.lembar),
  );
  if (!pdf.subarray(0, tercetak.length).equals(tercetak)) {
    return { sah: false, pesan: 'PDF ini bukan surat yang dikirim untuk ditandatangani: isinya berbeda.' };
  }
  return l.penandatangan.periksa(pdf);
}
