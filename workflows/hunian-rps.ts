import { CancellationScope } from '@temporalio/workflow';
import { ATURAN } from '../domain/layanan.ts';
import type { KeadaanRps } from '../domain/rps/keadaan.ts';
import type { TABEL_RPS } from '../domain/rps/tabel.ts';
import { bukaKasus } from './kasus.ts';
import { langkah } from './langkah.ts';
import type { MasukanKasus } from './pesan.ts';

/**
 * Hunian di Rumah Perlindungan Sosial: stages 1 to 7 of the service standard of RPS Senyum, Kota Pangkalpinang.
 * Cancelling from outside does not end a case: only people do, by an act.
 */
export async function hunianRps(masukan: MasukanKasus<KeadaanRps>): Promise<void> {
  await CancellationScope.nonCancellable(() => jalankan(masukan));
}

async function jalankan(masukan: MasukanKasus<KeadaanRps>): Promise<void> {
  const kasus = bukaKasus<KeadaanRps, typeof TABEL_RPS>(masukan, ATURAN.rps);
  // A closed stay is only taken up again by the act that reopens it.
  await kasus.ambil({ bukaKembali: langkah.bukaKembaliKasus });

  while (kasus.terbuka()) {
    switch (kasus.keadaan().tahap) {
      // Tahap 1. Laporan dari SLRT, patroli sosial, Satpol PP, masyarakat, kepolisian atau instansi lain.
      case 'laporan':
        await kasus.selama('laporan', { laporkan: langkah.terimaLaporan });
        break;

      // Tahap 2. Pekerja sosial atau kasi melakukan asesmen awal. Batas 1×24 jam berjalan sejak laporan diterima.
      case 'asesmenAwal':
        await kasus.selama('asesmenAwal', {
          catatAsesmenAwal: langkah.asesmenAwal,
        });
        break;

      // Tahap 3. Kabid memutuskan. Tanpa keputusan dalam 1×24 jam kasus naik ke kadis; bila asesmen awal menyarankan layanan
      // RPS dan kantor memilihnya, standar sendiri yang meneruskan kasus ke Tahap 4.
      case 'keputusan':
        await kasus.selama('keputusan', {
          terimaDiRps: langkah.putuskanPenerimaan,
          selesaikanLangsung: langkah.putuskanPenerimaan,
          tolak: langkah.putuskanPenerimaan,
        });
        break;

      // Tahap 4. Penerimaan, registrasi dan identifikasi. Batas 7 hari berjalan sejak klien masuk (terimaKlien).
      case 'pendekatanAwal':
        await kasus.selama('pendekatanAwal', {
          terimaKlien: langkah.pendekatanAwal,
          registrasi: langkah.pendekatanAwal,
          identifikasi: langkah.pendekatanAwal,
          salurkan: langkah.salurkanKlien,
          tetapkanTindakLanjut: langkah.salurkanKlien,
          pindahTempatTidur: langkah.pindahkanKlien,
        });
        break;

      // Tahap 5. Asesmen: kebutuhan, potensi, permasalahan, rencana bimbingan, rencana rujukan.
      case 'asesmen':
        await kasus.selama('asesmen', {
          catatAsesmen: langkah.asesmenKlien,
          salurkan: langkah.salurkanKlien,
          tetapkanTindakLanjut: langkah.salurkanKlien,
          pindahTempatTidur: langkah.pindahkanKlien,
        });
        break;

      // Tahap 6. Pendampingan dan bimbingan, sampai Tahap 7: rujukan atau penyaluran.
      case 'bimbingan':
        await kasus.selama('bimbingan', {
          catatBimbingan: langkah.dampingiDanBimbing,
          perbaruiRencana: langkah.dampingiDanBimbing,
          salurkan: langkah.salurkanKlien,
          tetapkanTindakLanjut: langkah.salurkanKlien,
          pindahTempatTidur: langkah.pindahkanKlien,
        });
        break;

      case 'selesai':
      case 'dirujuk':
      case 'dibatalkan':
        break;
    }
  }

  // Whatever came with the last act still gets its receipt.
  await kasus.habiskan();
}
