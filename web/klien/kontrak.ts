import type { z } from 'zod';
import type { daftarKasus, hasilCariKasus } from '../../api/bentuk/daftar-kasus.schema.ts';
import type {
  daftarJabatan,
  daftarOrang,
  daftarPemangku,
  orangDenganSandi,
  riwayatKantor,
  satuJabatan,
  satuOrang,
  satuPemangku,
} from '../../api/bentuk/kantor.schema.ts';
import type { daftarPetugas, HunianTampil } from '../../api/bentuk/hunian.schema.ts';
import type { klienSerupa } from '../../api/bentuk/klien-serupa.schema.ts';
import type { KantorKonsol, Sistem } from '../../api/bentuk/konsol.schema.ts';
import type { bentukPengguna, daftarSesi, kodePemulihan, totpBaru } from '../../api/bentuk/masuk.schema.ts';
import type { bentukTitipan, Unggahan } from '../../api/bentuk/dokumen.schema.ts';
import type { kunciDraf } from '../../api/bentuk/kunci-draf.schema.ts';
import type { SurveiKasus } from '../../api/bentuk/survei.schema.ts';
import type { JawabanLahir } from '../../api/bentuk/lahir.schema.ts';
import type { pengaduanSerupa } from '../../api/bentuk/pengaduan-serupa.schema.ts';
import type { registerSurat, suratKasus, tautanBaru } from '../../api/bentuk/surat.schema.ts';
import type { jawabanMassal } from '../../api/massal/bentuk.ts';
import type { daftarTampilan, Tampilan } from '../../api/bentuk/tampilan-tersimpan.schema.ts';
import type { ikhtisar } from '../../api/bentuk/ikhtisar.schema.ts';
import type { daftarKueri } from '../../api/bentuk/kueri-alur.schema.ts';
import type { Laporan } from '../../api/bentuk/laporan.schema.ts';
import type { PengawasanHariIni } from '../../api/bentuk/pengawasan.schema.ts';
import type { LaporanSkm } from '../../api/bentuk/skm.schema.ts';
import type { bentukResi } from '../../api/bentuk/resi.schema.ts';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { riwayatKasus } from '../../api/bentuk/riwayat.schema.ts';
import type { RingkasanKasus } from '../../api/bentuk/ringkasan.schema.ts';
import type {
  daftarPengiriman,
  hasilUlangi,
  saluranKantor,
  saluranSaya,
  ujiDicatat,
} from '../../api/bentuk/saluran.schema.ts';
import type { DaftarStandar, rencanaStandar } from '../../api/bentuk/standar.schema.ts';
import type { daftarTempatTidur, TempatTidurTampil } from '../../api/bentuk/tempat-tidur.schema.ts';
import type { DaftarTemplat, templatDitetapkan } from '../../api/bentuk/templat-surat.schema.ts';
import type {
  daftarNotifikasi,
  jumlahNotifikasi,
  kotakTugas,
  tugasDiambil,
} from '../../api/bentuk/tugas.schema.ts';
import type { KalenderKerja } from '../../domain/jam/kalender.ts';

/**
 * What the API answers, by address: typed by the very schemas it validates and documents itself with. Addresses are
 * those of the API's routes; a test holds them against the routes that are mounted.
 */
export interface Bacaan {
  '/publik/v1/sistem': Sistem;
  '/api/v1/saya': Pengguna;
  '/api/v1/saya/kunci-draf': z.output<typeof kunciDraf>;
  '/api/v1/kantor/saya': KantorKonsol;
  '/api/v1/sesi': z.output<typeof daftarSesi>;
  '/api/v1/tugas': z.output<typeof kotakTugas>;
  '/api/v1/dokumen/titipan': z.output<typeof bentukTitipan>;
  '/api/v1/notifikasi': z.output<typeof daftarNotifikasi>;
  '/api/v1/notifikasi/dibaca': z.output<typeof jumlahNotifikasi>;
  '/api/v1/petugas': z.output<typeof daftarPetugas>;
  '/api/v1/tampilan-tersimpan': z.output<typeof daftarTampilan>;
  '/api/v1/kasus': z.output<typeof daftarKasus>;
  '/api/v1/kasus/:id': RincianKasus;
  '/api/v1/kasus/:id/riwayat': z.output<typeof riwayatKasus>;
  '/api/v1/kasus/:id/klien-serupa': z.output<typeof klienSerupa>;
  '/api/v1/kasus/:id/pengaduan-serupa': z.output<typeof pengaduanSerupa>;
  '/api/v1/kasus/:id/surat': z.output<typeof suratKasus>;
  '/api/v1/kasus/:id/survei': SurveiKasus;
  '/api/v1/surat': z.output<typeof registerSurat>;
  '/api/v1/pengawasan/hari-ini': PengawasanHariIni;
  '/api/v1/pengawasan/kueri': z.output<typeof daftarKueri>;
  '/api/v1/ikhtisar': z.output<typeof ikhtisar>;
  '/api/v1/laporan': Laporan;
  '/api/v1/laporan/skm': LaporanSkm;
  '/api/v1/rps/hunian': HunianTampil;
  '/api/v1/tindakan/:tindakanId': z.output<typeof bentukResi>;
  '/api/v1/orang': z.output<typeof daftarOrang>;
  '/api/v1/jabatan': z.output<typeof daftarJabatan>;
  '/api/v1/jabatan/:id/pemangku': z.output<typeof daftarPemangku>;
  '/api/v1/kalender': KalenderKerja;
  '/api/v1/tempat-tidur': z.output<typeof daftarTempatTidur>;
  '/api/v1/standar': DaftarStandar;
  '/api/v1/templat-surat': DaftarTemplat;
  '/api/v1/riwayat-kantor': z.output<typeof riwayatKantor>;
  '/api/v1/kantor/saluran': z.output<typeof saluranKantor>;
  '/api/v1/kantor/pengiriman': z.output<typeof daftarPengiriman>;
  '/api/v1/saluran-saya': z.output<typeof saluranSaya>;
}

/** What the API answers to what is sent. */
export interface Kiriman {
  '/api/v1/masuk': { pengguna: Pengguna };
  '/api/v1/keluar': null;
  '/api/v1/kata-sandi': null;
  '/api/v1/totp/siapkan': z.output<typeof totpBaru>;
  '/api/v1/totp/pasang': z.output<typeof kodePemulihan>;
  '/api/v1/totp/buktikan': null;
  '/api/v1/kasus/cari': z.output<typeof hasilCariKasus>;
  '/api/v1/lansia': JawabanLahir;
  '/api/v1/rps': JawabanLahir;
  '/api/v1/pengaduan': JawabanLahir;
  '/api/v1/permintaan-pdp': JawabanLahir;
  '/api/v1/klien/serupa': z.output<typeof klienSerupa>;
  '/api/v1/dokumen': Unggahan;
  '/api/v1/dokumen/:id/buang': null;
  '/api/v1/kasus/:id/nik': { nik: string | null; nomorKk: string | null };
  '/api/v1/surat/:id/tautan': z.output<typeof tautanBaru>;
  '/api/v1/tautan-surat/:id/cabut': null;
  '/api/v1/tugas/:id/ambil': z.output<typeof tugasDiambil>;
  '/api/v1/tugas/:id/lepas': z.output<typeof tugasDiambil>;
  '/api/v1/notifikasi/dibaca': z.output<typeof jumlahNotifikasi>;
  '/api/v1/tampilan-tersimpan': Tampilan;
  '/api/v1/tampilan-tersimpan/:id/hapus': null;
  '/api/v1/tindakan-massal': z.output<typeof jawabanMassal>;
  '/api/v1/kasus/:id/tindakan/:jenis': JawabanTindakan;
  '/api/v1/orang': z.output<typeof orangDenganSandi>;
  '/api/v1/orang/:id': z.output<typeof satuOrang>;
  '/api/v1/orang/:id/aktifkan': z.output<typeof satuOrang>;
  '/api/v1/orang/:id/nonaktifkan': z.output<typeof satuOrang>;
  '/api/v1/orang/:id/atur-ulang-sandi': z.output<typeof orangDenganSandi>;
  '/api/v1/orang/:id/lepas-totp': null;
  '/api/v1/orang/:id/lepas-oidc': null;
  '/api/v1/orang/:id/nik': null;
  '/api/v1/jabatan': z.output<typeof satuJabatan>;
  '/api/v1/jabatan/:id': z.output<typeof satuJabatan>;
  '/api/v1/jabatan/:id/pemangku': z.output<typeof satuPemangku>;
  '/api/v1/pemangku/:id/akhiri': z.output<typeof satuPemangku>;
  '/api/v1/kalender': KalenderKerja;
  '/api/v1/tempat-tidur': TempatTidurTampil;
  '/api/v1/tempat-tidur/:id': TempatTidurTampil;
  '/api/v1/tempat-tidur/:id/tarik': TempatTidurTampil;
  '/api/v1/standar/lansia': RencanaStandarTampil;
  '/api/v1/standar/rps': RencanaStandarTampil;
  '/api/v1/standar/pengaduan': RencanaStandarTampil;
  '/api/v1/standar/pdp': RencanaStandarTampil;
  '/api/v1/standar/lansia/pratinjau': RencanaStandarTampil;
  '/api/v1/standar/rps/pratinjau': RencanaStandarTampil;
  '/api/v1/standar/pengaduan/pratinjau': RencanaStandarTampil;
  '/api/v1/standar/pdp/pratinjau': RencanaStandarTampil;
  '/api/v1/templat-surat/:jenis': z.output<typeof templatDitetapkan>;
  '/api/v1/templat-surat/:jenis/pratinjau': Blob;
  '/api/v1/kantor/saluran': z.output<typeof saluranKantor>;
  '/api/v1/kantor/pengiriman/ulangi': z.output<typeof hasilUlangi>;
  '/api/v1/saluran-saya': z.output<typeof saluranSaya>;
  '/api/v1/saluran-saya/kode': z.output<typeof saluranSaya>;
  '/api/v1/saluran-saya/uji': z.output<typeof ujiDicatat>;
  '/api/v1/sesi/:id/akhiri': null;
  '/api/v1/keluar-semua': null;
  '/api/v1/totp/lepas': null;
}

export type Pengguna = z.output<typeof bentukPengguna>;
export type RencanaStandarTampil = z.output<typeof rencanaStandar>;

/** An act that was accepted, or one whose receipt is not there yet. */
export type JawabanTindakan =
  | { tindakanId: string; hasil: 'diterima'; kasus: RingkasanKasus }
  | { tindakanId: string; hasil: 'menunggu'; resi: string };
