import { CancellationScope } from '@temporalio/workflow';
import { ATURAN } from '../domain/layanan.ts';
import type { KeadaanPengaduan } from '../domain/pengaduan/keadaan.ts';
import type { TABEL_PENGADUAN } from '../domain/pengaduan/tabel.ts';
import { bukaKasus } from './kasus.ts';
import { langkah } from './langkah.ts';
import type { MasukanKasus } from './pesan.ts';

/**
 * Penanganan pengaduan masyarakat, whatever channel it came by. The legal times all count from its receipt.
 * Cancelling from outside does not end a case: only people do, by an act.
 */
export async function penangananPengaduan(masukan: MasukanKasus<KeadaanPengaduan>): Promise<void> {
  await CancellationScope.nonCancellable(() => jalankan(masukan));
}

async function jalankan(masukan: MasukanKasus<KeadaanPengaduan>): Promise<void> {
  const kasus = bukaKasus<KeadaanPengaduan, typeof TABEL_PENGADUAN>(masukan, ATURAN.pengaduan);
  // A closed complaint is only taken up again by the act that reopens it.
  await kasus.ambil({ bukaKembali: langkah.bukaKembaliKasus });

  while (kasus.terbuka()) {
    switch (kasus.keadaan().tahap) {
      // Langkah 1 dan 2. Pengaduan dicatat; tanggapan pertama dalam 3 hari menggolongkannya. Yang gawat tidak menunggu.
      case 'masuk':
        await kasus.selama('masuk', {
          terimaPengaduan: langkah.terimaPengaduan,
          tanggapi: langkah.beriTanggapanPertama,
          tolakPengaduan: langkah.beriTanggapanPertama,
          jadikanPermohonanLansia: langkah.jadikanKasus,
          jadikanLaporanRps: langkah.jadikanKasus,
          teruskan: langkah.teruskanPengaduan,
          gabungkan: langkah.gabungkanPengaduan,
        });
        break;

      // Langkah 3. Ditangani sampai jawaban akhir: informasi 5 hari, tanpa pemeriksaan 14 hari, dengan pemeriksaan 60 hari.
      case 'penanganan':
        await kasus.selama('penanganan', {
          ubahKlasifikasi: langkah.tanganiPengaduan,
          tugaskanPeksos: langkah.tanganiPengaduan,
          catatPemeriksaan: langkah.tanganiPengaduan,
          jadikanPermohonanLansia: langkah.jadikanKasus,
          jadikanLaporanRps: langkah.jadikanKasus,
          teruskan: langkah.teruskanPengaduan,
          gabungkan: langkah.gabungkanPengaduan,
          jawab: langkah.beriJawabanAkhir,
        });
        break;

      // Sudah menjadi permohonan lansia atau laporan RPS; jawaban kepada pelapor tetap ditunggu.
      case 'ditindaklanjuti':
        await kasus.selama('ditindaklanjuti', {
          ubahKlasifikasi: langkah.tanganiPengaduan,
          tugaskanPeksos: langkah.tanganiPengaduan,
          catatPemeriksaan: langkah.tanganiPengaduan,
          jawab: langkah.beriJawabanAkhir,
        });
        break;

      case 'selesai':
      case 'diteruskan':
      case 'digabung':
      case 'ditolak':
      case 'dibatalkan':
        break;
    }
  }

  // Whatever came with the last act still gets its receipt.
  await kasus.habiskan();
}
