import { CancellationScope } from '@temporalio/workflow';
import { ATURAN } from '../domain/layanan.ts';
import type { KeadaanPdp } from '../domain/pdp/keadaan.ts';
import type { TABEL_PDP } from '../domain/pdp/tabel.ts';
import { bukaKasus } from './kasus.ts';
import { kerja } from './kerja.ts';
import { langkah } from './langkah.ts';
import type { MasukanKasus } from './pesan.ts';

/**
 * Permintaan tentang data pribadi (UU 27/2022): a copy, a correction, a restriction or the erasure of what the office
 * holds on a person, answered within 3×24 hours of its receipt.
 * Cancelling from outside does not end a case: only people do, by an act.
 */
export async function permintaanPdp(masukan: MasukanKasus<KeadaanPdp>): Promise<void> {
  await CancellationScope.nonCancellable(() => jalankan(masukan));
}

async function jalankan(masukan: MasukanKasus<KeadaanPdp>): Promise<void> {
  const kasus = bukaKasus<KeadaanPdp, typeof TABEL_PDP>(masukan, ATURAN.pdp);
  // A closed request is only taken up again by the act that reopens it.
  await kasus.ambil({ bukaKembali: langkah.bukaKembaliKasus });

  while (kasus.terbuka()) {
    switch (kasus.keadaan().tahap) {
      // Langkah 1. Permintaan dicatat; petugas memeriksa siapa pemohonnya dan apakah ia berhak.
      case 'pemeriksaan':
        await kasus.selama('pemeriksaan', {
          ajukanPermintaanPdp: langkah.terimaPermintaanPdp,
          mintaBukti: langkah.periksaPemohon,
          nyatakanPemohonSah: langkah.periksaPemohon,
          tolakPermintaan: langkah.putuskanPermintaan,
        });
        break;

      // Langkah 2. Kepala bidang memutuskan. Penghapusan hanya setelah masa simpan tiap kasus berakhir.
      case 'keputusan':
        await kasus.selama('keputusan', {
          kabulkan: langkah.putuskanPermintaan,
          tolakPermintaan: langkah.putuskanPermintaan,
        });
        break;

      // Langkah 3. Sistem sendiri yang melaksanakan. Penghapusan: kunci dimusnahkan, sisanya dibersihkan, dan setelah
      // semua proses melupakan kunci itu dibuktikan bahwa tidak ada lagi yang terbuka.
      case 'pelaksanaan':
        await kasus.selama(
          'pelaksanaan',
          {},
          {
            susunSalinanData: kerja.susunSalinanData,
            koreksiDataPribadi: kerja.koreksiDataPribadi,
            terapkanPembatasan: kerja.terapkanPembatasan,
            musnahkanKunci: kerja.musnahkanKunci,
            bersihkanSisa: kerja.bersihkanSisa,
            buktikanPemusnahan: kerja.buktikanPemusnahan,
          },
        );
        break;

      // Langkah 4. Hasilnya disampaikan kepada pemohon; salinan data setelah diunduh untuk diserahkan.
      case 'penyampaian':
        await kasus.selama('penyampaian', { sampaikanHasil: langkah.sampaikanHasil });
        break;

      case 'selesai':
      case 'ditolak':
      case 'dibatalkan':
        break;
    }
  }

  // Whatever came with the last act still gets its receipt.
  await kasus.habiskan();
}
