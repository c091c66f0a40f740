import { CancellationScope } from '@temporalio/workflow';
import { ATURAN } from '../domain/layanan.ts';
import type { KeadaanLansia } from '../domain/lansia/keadaan.ts';
import type { TABEL_LANSIA } from '../domain/lansia/tabel.ts';
import { bukaKasus } from './kasus.ts';
import { langkah } from './langkah.ts';
import { pastikanSurat, tandaTangani } from './tanda-tangan.ts';
import type { MasukanKasus } from './pesan.ts';

/**
 * Rekomendasi dan pendampingan bagi lanjut usia terlantar: SOP 1 to 7 of the service standard of Kabupaten Bulukumba.
 * Cancelling from outside does not end a case: only people do, by an act.
 */
export async function rekomendasiLansia(masukan: MasukanKasus<KeadaanLansia>): Promise<void> {
  await CancellationScope.nonCancellable(() => jalankan(masukan));
}

async function jalankan(masukan: MasukanKasus<KeadaanLansia>): Promise<void> {
  const kasus = bukaKasus<KeadaanLansia, typeof TABEL_LANSIA>(masukan, ATURAN.lansia);
  // A closed case is only taken up again by the act that reopens it.
  await kasus.ambil({ bukaKembali: langkah.bukaKembaliKasus });

  while (kasus.terbuka()) {
    switch (kasus.keadaan().tahap) {
      // SOP 1. Petugas desa/kelurahan membuat surat permohonan; berkas diperiksa kelengkapannya.
      case 'permohonan':
        await kasus.selama('permohonan', {
          ajukanPermohonan: langkah.terimaPermohonan,
          mintaKelengkapan: langkah.periksaKelengkapan,
          nyatakanLengkap: langkah.periksaKelengkapan,
          beriDispensasi: langkah.periksaKelengkapan,
          tolak: langkah.periksaKelengkapan,
        });
        break;

      // SOP 2. Petugas Dinas Sosial menugaskan pekerja sosial untuk verifikasi lapangan dan asesmen: 30 menit.
      case 'penugasan':
        await kasus.selama('penugasan', {
          beriDispensasi: langkah.periksaKelengkapan,
          tugaskanPeksos: langkah.tugaskanPekerjaSosial,
        });
        break;
      case 'asesmen':
        await kasus.selama('asesmen', {
          beriDispensasi: langkah.periksaKelengkapan,
          kirimAsesmen: langkah.verifikasiDanAsesmen,
        });
        break;

      // SOP 3. Kabid dan pekerja sosial menyiapkan persyaratan administrasi: 2 menit.
      case 'administrasi':
        await kasus.selama('administrasi', {
          beriDispensasi: langkah.periksaKelengkapan,
          selesaikanAdministrasi: langkah.siapkanAdministrasi,
        });
        break;

      // SOP 4. Kepala bidang menelaah dan memparaf persetujuan: 5 menit.
      case 'paraf':
        await kasus.selama('paraf', {
          beriDispensasi: langkah.periksaKelengkapan,
          paraf: langkah.telaahDanParaf,
          kembalikan: langkah.telaahDanParaf,
          tolak: langkah.telaahDanParaf,
        });
        break;

      // SOP 5. Kepala Dinas Sosial menandatangani: nomor dipesan dari register, surat dibubuhi tanda tangan dan terbit.
      case 'tandaTangan':
        await kasus.selama('tandaTangan', {
          tandaTangan: tandaTangani,
          pastikanSurat,
          cocokkanSurat: langkah.tandaTanganiRekomendasi,
          kembalikan: langkah.tandaTanganiRekomendasi,
          tolak: langkah.tandaTanganiRekomendasi,
        });
        break;

      // SOP 6. Rekomendasi diserahkan ke peksos dan kabid, keduanya: 3 menit.
      case 'penyerahan':
        await kasus.selama('penyerahan', {
          terimaRekomendasi: langkah.serahkanRekomendasi,
          cabutSurat: langkah.cabutSurat,
        });
        break;

      // SOP 7. Klien dikirim ke UPT; di sana serah terima, atau UPT menolak dan kabid memutuskan ulang.
      case 'pengiriman':
        await kasus.selama('pengiriman', {
          berangkatkan: langkah.kirimKlien,
          catatSerahTerima: langkah.kirimKlien,
          catatPenolakanUpt: langkah.kirimKlien,
          cabutSurat: langkah.cabutSurat,
        });
        break;
      case 'keputusanUlang':
        await kasus.selama('keputusanUlang', {
          kirimUlang: langkah.putuskanUlang,
          gantiTujuan: langkah.putuskanUlang,
          akhiriTanpaPenempatan: langkah.putuskanUlang,
          cabutSurat: langkah.cabutSurat,
        });
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
