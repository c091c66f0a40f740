import type { IsiLansia } from '../../../domain/lansia/keadaan.ts';
import { PEKSOS, pelaku } from './pelaku.ts';
import type { ContohTindakan } from './tindakan.ts';
import { uuid } from './waktu.ts';

const PEKSOS_DITUNJUK = PEKSOS.orangId;

/** Who does each act of the rekomendasi lansia, with a body in order. */
export const CONTOH_LANSIA: ContohTindakan<IsiLansia> = {
  ajukanPermohonan: {
    peran: 'petugas-desa',
    isi: () => ({
      suratPermohonan: {
        nomor: '1/DS/2026',
        tanggal: '2026-01-05',
        desaKelurahan: 'Contoh',
        kecamatan: 'Uji',
      },
      aduan: { sumber: 'masyarakat', uraian: 'Tinggal sendiri dan tidak terurus.' },
      klien: { nama: 'Ibu Contoh', nik: '7302015708500001', tanggalLahir: '1950-08-17', jenisKelamin: 'P' },
      keadaan: ['terlantar'],
    }),
  },
  mintaKelengkapan: {
    peran: 'petugas-dinsos',
    isi: () => ({ syarat: ['identitas'], pesan: 'Lampirkan KTP.' }),
  },
  nyatakanLengkap: { peran: 'petugas-dinsos', isi: () => ({}) },
  beriDispensasi: { peran: 'kabid-rehsos', isi: () => ({ syarat: 'identitas', alasan: 'Tidak punya KTP.' }) },
  tolak: { peran: 'petugas-dinsos', isi: () => ({ alasan: 'Tidak memenuhi syarat.' }) },
  tugaskanPeksos: { peran: 'petugas-dinsos', isi: () => ({ peksos: PEKSOS_DITUNJUK }) },
  kirimAsesmen: {
    peran: 'peksos',
    isi: (dikunjungiPada) => ({
      lembarAsesmen: {
        dikunjungiPada,
        kondisiFisik: 'Lemah',
        kondisiPsikososial: 'Kesepian',
        kondisiEkonomi: 'Tanpa penghasilan',
        keluarga: 'Tidak ada',
        kebutuhan: 'Perawatan',
        kesimpulan: 'layak',
      },
    }),
  },
  selesaikanAdministrasi: {
    peran: 'peksos',
    isi: () => ({
      registrasi: 'R-1',
      identifikasi: 'Sesuai KTP',
      penelusuran: 'Tidak ada keluarga',
      penelaahan: 'Layak dirujuk',
      kabidTurutSerta: pelaku('kabid-rehsos').orangId,
    }),
  },
  paraf: { peran: 'kabid-rehsos', isi: () => ({}) },
  sesuaikanPejabat: { peran: 'sistem', isi: () => ({}) },
  kembalikan: { peran: 'kabid-rehsos', isi: () => ({ ke: 'administrasi', alasan: 'Perbaiki penelaahan.' }) },
  tandaTangan: { peran: 'kadis', isi: () => ({}) },
  cocokkanSurat: { peran: 'sistem', isi: () => ({ suratId: uuid(70), terbit: false }) },
  pastikanSurat: { peran: 'kadis', isi: () => ({ terbit: false, alasan: 'Tidak ada pada penyedia.' }) },
  cabutSurat: { peran: 'kadis', isi: () => ({ alasan: 'Nama klien keliru.' }) },
  terimaRekomendasi: { peran: 'peksos', isi: () => ({}) },
  berangkatkan: { peran: 'peksos', isi: (terjadiPada) => ({ terjadiPada }) },
  catatSerahTerima: {
    peran: 'peksos',
    isi: (terjadiPada) => ({ terjadiPada, penerima: { nama: 'Bapak Contoh', jabatan: 'Petugas sentra' } }),
  },
  catatPenolakanUpt: { peran: 'peksos', isi: (terjadiPada) => ({ terjadiPada, alasan: 'Sentra penuh.' }) },
  kirimUlang: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Sudah ada tempat.' }) },
  gantiTujuan: { peran: 'kabid-rehsos', isi: () => ({ tujuan: 'Sentra Lain', alasan: 'Sentra penuh.' }) },
  akhiriTanpaPenempatan: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Keluarga menjemput.' }) },
  tunda: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Jalan terputus.' }) },
  lanjutkan: { peran: 'kabid-rehsos', isi: () => ({}) },
  tanggapiEskalasi: { peran: 'kabid-rehsos', isi: () => ({ tenggat: 'uji#1', jawab: 'diketahui' }) },
  catat: { peran: 'petugas-dinsos', isi: () => ({ catatan: 'Dihubungi lewat telepon.' }) },
  lampirkanDokumen: { peran: 'petugas-dinsos', isi: () => ({ dokumen: [uuid(950)] }) },
  alihkanPetugas: { peran: 'petugas-dinsos', isi: () => ({ peksos: uuid(199), alasan: 'Cuti.' }) },
  koreksiData: {
    peran: 'petugas-dinsos',
    isi: () => ({ klien: { nama: 'Ibu Benar' }, alasan: 'Salah ketik.' }),
  },
  putuskanKesamaan: { peran: 'petugas-dinsos', isi: () => ({ kasus: uuid(3), sama: true }) },
  batalkan: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Permohonan ganda.' }) },
  bukaKembali: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Ditutup keliru.' }) },
};
