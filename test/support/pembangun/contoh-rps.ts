import { tambahMenit } from '../../../domain/jam/waktu.ts';
import type { IsiRps } from '../../../domain/rps/keadaan.ts';
import type { ContohTindakan } from './tindakan.ts';
import { HARI, uuid } from './waktu.ts';

/** Who does each act of an RPS stay, with a body in order. */
export const CONTOH_RPS: ContohTindakan<IsiRps> = {
  laporkan: {
    peran: 'petugas-dinsos',
    isi: () => ({
      sumber: 'satpolPp',
      kategori: 'lanjutUsiaTerlantar',
      uraian: 'Ditemukan di pasar.',
      klien: { panggilan: 'Mbah', perkiraanUsia: 70, jenisKelamin: 'L' },
    }),
  },
  catatAsesmenAwal: {
    peran: 'peksos',
    isi: () => ({
      identitasDiperiksa: 'Tidak ada kartu',
      masalahAwal: 'Tidak punya tempat tinggal',
      selesaiDalam24Jam: false,
      rekomendasi: 'layananRps',
    }),
  },
  terimaDiRps: { peran: 'kabid-rehsos', isi: () => ({}) },
  selesaikanLangsung: { peran: 'kabid-rehsos', isi: () => ({ penyelesaian: 'Diantar pulang.' }) },
  tolak: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Perkara pidana.', pihakBerwenang: 'Kepolisian' }) },
  terimaKlien: {
    peran: 'petugas-rps',
    isi: (terjadiPada) => ({ terjadiPada, tempatTidur: uuid(31), barang: 'Satu tas', kondisi: 'Sehat' }),
  },
  pindahTempatTidur: { peran: 'petugas-rps', isi: () => ({ tempatTidur: uuid(32) }) },
  registrasi: { peran: 'petugas-rps', isi: () => ({ nomorRegister: 'RPS-1' }) },
  identifikasi: { peran: 'petugas-rps', isi: () => ({ uraian: 'Berasal dari luar kota.' }) },
  catatAsesmen: {
    peran: 'peksos',
    isi: () => ({
      kebutuhan: 'Pangan',
      potensi: 'Menjahit',
      permasalahan: 'Tanpa keluarga',
      rencanaBimbingan: 'Sosial dan mental',
      rencanaRujukan: 'Sentra',
    }),
  },
  catatBimbingan: { peran: 'peksos', isi: () => ({ jenisBimbingan: 'sosial', uraian: 'Percakapan.' }) },
  perbaruiRencana: { peran: 'peksos', isi: () => ({ rencanaBimbingan: 'Keterampilan' }) },
  salurkan: {
    peran: 'petugas-rps',
    isi: (terjadiPada) => ({
      terjadiPada,
      alasan: 'selesaiBimbingan',
      penyaluran: { cara: 'dijemputKeluarga', penjemput: 'Anak', hubungan: 'Anak kandung' },
    }),
  },
  tetapkanTindakLanjut: {
    peran: 'kadis',
    isi: (waktu) => ({ dasar: 'ND-1', rencana: 'Menunggu sentra', target: tambahMenit(waktu, 3 * HARI) }),
  },
  ajukanRekomendasiLansia: {
    peran: 'peksos',
    isi: () => ({
      suratPermohonan: {
        nomor: '2/DS/2026',
        tanggal: '2026-01-05',
        desaKelurahan: 'Contoh',
        kecamatan: 'Uji',
      },
      aduan: { sumber: 'RPS', uraian: 'Klien lanjut usia tanpa keluarga.' },
      keadaan: ['terlantar'],
    }),
  },
  tanggapiEskalasi: { peran: 'kabid-rehsos', isi: () => ({ tenggat: 'uji#1', jawab: 'diketahui' }) },
  catat: { peran: 'petugas-dinsos', isi: () => ({ catatan: 'Dihubungi lewat telepon.' }) },
  lampirkanDokumen: { peran: 'petugas-dinsos', isi: () => ({ dokumen: [uuid(950)] }) },
  alihkanPetugas: { peran: 'petugas-dinsos', isi: () => ({ peksos: uuid(199), alasan: 'Cuti.' }) },
  koreksiData: {
    peran: 'petugas-dinsos',
    isi: () => ({ klien: { nama: 'Bapak Benar' }, alasan: 'Salah ketik.' }),
  },
  putuskanKesamaan: { peran: 'petugas-dinsos', isi: () => ({ kasus: uuid(3), sama: true }) },
  batalkan: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Laporan ganda.' }) },
  bukaKembali: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Ditutup keliru.' }) },
};
