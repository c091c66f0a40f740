import type { StandarPublik } from '../../domain/standar/standar-publik.ts';

/** The published standard of RPS Senyum in its own words; only slips of the pen are set right. */
const NAMA = 'Rumah Perlindungan Sosial (RPS) Senyum';

const SASARAN = [
  'Orang Terlantar',
  'Gelandangan, Pengemis dan Anak Jalanan',
  'Wanita Tuna Susila',
  'Lanjut Usia Terlantar',
  'Orang Dengan Gangguan Jiwa',
];

const ALAMAT = 'Jl. Usman Ambon No. 25 Kel. Kacang Pedang Kec. Gerunggang Kota Pangkalpinang';

/** How Pangkalpinang is told of what goes wrong. */
export const PENGADUAN_PANGKALPINANG: StandarPublik['pengaduan'] = {
  kantor: { nama: 'Dinas Sosial Kota Pangkalpinang', alamat: ALAMAT },
  saluran: [
    {
      jenis: 'surat',
      label: 'Pengaduan, saran, dan masukan dapat disampaikan secara tertulis melalui surat yang ditujukan',
      nilai: `Dinas Sosial Kota Pangkalpinang (SLRT) ${ALAMAT}`,
    },
    {
      jenis: 'surel',
      label: 'Menyampaikan pengaduan, saran, dan masukan langsung melalui surel',
      nilai: 'dinsos@pangkalpinang.go.id',
      tautan: 'mailto:dinsos@pangkalpinang.go.id',
    },
    {
      jenis: 'sp4nLapor',
      label:
        'Anda juga dapat menyampaikan pengaduan, aspirasi, maupun permintaan informasi melalui aplikasi LAPOR!',
      nilai:
        'Melalui LAPOR!, Anda dapat menyampaikan permasalahan pelayanan publik yang Anda temui dalam satu kanal sehingga laporanmu dapat kami sampaikan ke instansi terkait.',
    },
    { jenis: 'sp4nLapor', label: 'Website LAPOR!', tautan: 'https://www.lapor.go.id' },
    { jenis: 'sp4nLapor', label: 'Aplikasi LAPOR!', nilai: 'Unduh di Play Store' },
    { jenis: 'sp4nLapor', label: 'Aplikasi LAPOR!', nilai: 'Unduh di App Store' },
    {
      jenis: 'formulirPublik',
      label: 'Isu dan Keluhan',
      nilai: `Laporkan masalah Pelayanan Publik "${NAMA}"`,
    },
  ],
};

export const PUBLIK_RPS_SENYUM: StandarPublik = {
  nama: NAMA,
  nomorSk: '08.a/KEP/SEKRT-DINSOS/I/2022',
  dasarHukum: [
    'SK Nomor 08.a/KEP/SEKRT-DINSOS/I/2022',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan (komponen standar)',
  ],
  sasaran: SASARAN,
  persyaratan: [{ teks: 'Termasuk salah satu sasaran pelayanan RPS', rincian: SASARAN }],
  prosedur: [
    {
      teks: 'PMKS/klien yang akan mendapatkan pelayanan RPS berasal dari hasil laporan Sistem Layanan Rujukan Terpadu (SLRT), Patroli Sosial, laporan dari Satpol PP, laporan dari Masyarakat, dan laporan dari Kepolisian maupun instansi terkait lainnya',
    },
    {
      teks: 'Pekerja Sosial atau Kepala Seksi Rehabilitasi Sosial Tuna Sosial melakukan Asesmen Awal terhadap PMKS/klien diantaranya melakukan pengecekan identitas dan identifikasi awal permasalahan sosial yang dialami klien',
    },
    {
      teks: 'Pekerja Sosial atau Kepala Seksi Rehabilitasi Sosial Tuna Sosial melaporkan hasil asesmen awal ke Kepala Bidang Rehabilitasi Sosial. Bagi PMKS/klien yang memiliki permasalahan sosial yang tidak dapat diselesaikan dalam waktu 1 x 24 jam selanjutnya akan mendapatkan pelayanan di RPS maksimal selama 7 (tujuh) hari. Apabila kasus tersebut dinyatakan ditolak karena alasan tertentu, maka klien akan dirujuk ke pihak yang lebih berwenang (terminasi/rujukan)',
    },
    {
      teks: 'Pekerja Sosial/Petugas RPS melakukan pendekatan awal terhadap PMKS/klien dengan melakukan penerimaan, registrasi dan identifikasi',
    },
    {
      teks: 'Pekerja Sosial melakukan asesmen kepada PMKS/klien, yang bertujuan untuk:',
      rincian: [
        'Mengidentifikasi kebutuhan klien',
        'Mengidentifikasi potensi yang dimiliki klien',
        'Mengidentifikasi permasalahan klien',
        'Merumuskan rencana pendampingan dan bimbingan yang tepat sesuai dengan kebutuhan klien',
        'Menentukan rencana rujukan/penyaluran',
      ],
    },
    {
      teks: 'Tahap Pendampingan dan Bimbingan',
      rincian: [
        'Klien selama berada di RPS diberikan pendampingan dan bimbingan yang meliputi bimbingan fisik, sosial, mental, psikososial dan keterampilan',
        'Pelaksanaan pendampingan dan bimbingan di RPS dilaksanakan oleh Pekerja Sosial berdasarkan hasil asesmen serta disesuaikan dengan waktu pelayanan jenis dan kebutuhan klien',
      ],
    },
    {
      teks: 'Tahap Rujukan/Penyaluran: Tindakan untuk melakukan rujukan/penyaluran dikarenakan telah berakhirnya waktu pelayanan, klien memutuskan menghentikan proses pelayanan, klien telah selesai menjalani bimbingan, dan atau mempertimbangkan hasil asesmen klien. Rujukan/penyaluran dapat dilakukan dengan cara:',
      rincian: [
        'Klien keluar sendiri dari RPS',
        'Klien dijemput oleh keluarganya',
        'Klien dipulangkan/dikembalikan ke daerah asal',
        'Klien dirujuk ke rumah sakit',
        'Klien dirujuk ke lembaga kesejahteraan sosial',
        'Klien dirujuk ke lembaga/instansi lain; atau',
        'Tindakan lain sesuai dengan ketentuan dan kebutuhan klien',
      ],
    },
  ],
  waktu: {
    janji: [
      { untuk: 'Asesmen awal dan keputusan', menit: 1_440, tenggat: ['keputusan'] },
      { untuk: 'Pelayanan di RPS, paling lama', menit: 10_080, tenggat: ['tinggal'] },
    ],
    mulai: 'sejak berkas permohonan diterima secara lengkap dan benar',
    rincian: [],
  },
  biaya: 'Tidak dipungut biaya',
  produk: [
    'Pelayanan dan rehabilitasi sementara bagi Orang Terlantar, Gelandangan Pengemis dan Anak Jalanan, Wanita Tuna Susila, Lanjut Usia Terlantar dan Orang Dengan Gangguan Jiwa terlantar',
  ],
  pengaduan: PENGADUAN_PANGKALPINANG,
};
