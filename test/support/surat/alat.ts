import type { Lingkungan } from '../../../activities/lingkungan.ts';
import { cetak } from '../../../surat/cetak/cetak.ts';
import { lebihDulu } from '../../../surat/lebih-dulu.ts';
import { penandatanganUji } from '../../../surat/tanda-tangan/bersertifikat.ts';
import { buatPasanganFrasa } from '../../../surat/tanda-tangan/kotak-frasa.ts';
import { bacaPem } from '../../../surat/tanda-tangan/pem.ts';

export type AlatSurat = Pick<Lingkungan, 'penandatangan' | 'pencetak' | 'kunciFrasa' | 'alamatPublik'>;

/** What a worker under test prints and signs with: the run's one test certificate, and no threads. */
export function alatSurat(): Promise<AlatSurat> {
  const uji = bacaPem(process.env['LINDUNG_UJI_SERTIFIKAT'] ?? '');
  if (!uji) throw new Error('sertifikat uji belum dibuat');
  return Promise.resolve({
    penandatangan: penandatanganUji(uji.sertifikat),
    pencetak: { ...lebihDulu(cetak), tutup: () => Promise.resolve() },
    kunciFrasa: buatPasanganFrasa(),
    alamatPublik: 'https://lindung.contoh.test',
  });
}
