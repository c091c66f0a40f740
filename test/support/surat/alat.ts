import type { Lingkungan } from '../../../activities/lingkungan.ts';
import { cetak } from '../../../surat/cetak/cetak.ts';
import { penandatanganUji } from '../../../surat/tanda-tangan/bersertifikat.ts';
import { buatPasanganFrasa } from '../../../surat/tanda-tangan/kotak-frasa.ts';
import { buatSertifikatUji } from '../../../surat/tanda-tangan/sertifikat-uji.ts';

export type AlatSurat = Pick<Lingkungan, 'penandatangan' | 'pencetak' | 'kunciFrasa' | 'alamatPublik'>;

let sertifikat: ReturnType<typeof buatSertifikatUji> | null = null;

/** What a worker under test prints and signs with: the test certificate, and no threads. */
export async function alatSurat(): Promise<AlatSurat> {
  sertifikat ??= buatSertifikatUji(new Date());
  return {
    penandatangan: penandatanganUji((await sertifikat).sertifikat),
    pencetak: { cetak, tutup: () => Promise.resolve() },
    kunciFrasa: buatPasanganFrasa(),
    alamatPublik: 'https://lindung.contoh.test',
  };
}
