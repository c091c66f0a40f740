/** Every page of the console with somebody who uses it; `:kasus` stands for a case of theirs. */
export const HALAMAN_KONSOL: readonly { akun: string; jalur: string }[] = [
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/' },
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/kasus' },
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/kasus/:kasus' },
  ...['lansia', 'rps', 'pengaduan', 'pdp'].map((l) => ({
    akun: 'petugas-dinsos@pangkalpinang',
    jalur: `/konsol/baru/${l}`,
  })),
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/harian' },
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/akun' },
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/panduan' },
  { akun: 'petugas-dinsos@pangkalpinang', jalur: '/konsol/tidak-ada' },
  { akun: 'petugas-rps@pangkalpinang', jalur: '/konsol/rps' },
  { akun: 'kabid-rehsos@pangkalpinang', jalur: '/konsol/surat' },
  { akun: 'kabid-rehsos@pangkalpinang', jalur: '/konsol/pengawasan' },
  { akun: 'kabid-rehsos@pangkalpinang', jalur: '/konsol/laporan' },
  ...[
    'pegawai',
    'jabatan',
    'jam-kerja',
    'tempat-tidur',
    'standar',
    'templat-surat',
    'saluran',
    'pengiriman',
    'riwayat',
  ].map((bagian) => ({ akun: 'admin@pangkalpinang', jalur: `/konsol/kantor/${bagian}` })),
];

/** Pages for everybody. */
export const HALAMAN_UMUM = [
  '/',
  '/lacak',
  '/lacak/AAAA-BBBB-CCCC',
  '/verifikasi',
  '/verifikasi/AAAA-BBBB-CCCC',
  '/standar/pangkalpinang',
  '/pengaduan/pangkalpinang',
  '/skm/pangkalpinang',
  '/survei',
  '/tidak-ada',
] as const;
