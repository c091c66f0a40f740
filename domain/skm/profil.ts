/** Who answers: coarse, and each of it only where somebody wants to say so. */

export const PENJAWAB = ['klien', 'pendamping'] as const;
export type Penjawab = (typeof PENJAWAB)[number];

export const JENIS_KELAMIN = ['L', 'P'] as const;
export const USIA = ['di bawah 18', '18-29', '30-44', '45-59', '60 ke atas'] as const;
export const PENDIDIKAN = ['tidakSekolah', 'sd', 'smp', 'sma', 'diploma', 'sarjana'] as const;
export const PEKERJAAN = [
  'petaniNelayan',
  'buruh',
  'wirausaha',
  'pegawaiSwasta',
  'asnTniPolri',
  'rumahTangga',
  'pelajar',
  'tidakBekerja',
  'lainnya',
] as const;

/** What a profile asks, and its choices in words. Source of the choices: the form in Permenpan RB 14/2017. */
export const PROFIL = {
  jenisKelamin: {
    label: 'Jenis kelamin',
    pilihan: { L: 'Laki-laki', P: 'Perempuan' } satisfies Record<(typeof JENIS_KELAMIN)[number], string>,
  },
  usia: {
    label: 'Usia',
    pilihan: {
      'di bawah 18': 'Di bawah 18 tahun',
      '18-29': '18 sampai 29 tahun',
      '30-44': '30 sampai 44 tahun',
      '45-59': '45 sampai 59 tahun',
      '60 ke atas': '60 tahun ke atas',
    } satisfies Record<(typeof USIA)[number], string>,
  },
  pendidikan: {
    label: 'Pendidikan terakhir',
    pilihan: {
      tidakSekolah: 'Tidak sekolah atau belum tamat SD',
      sd: 'SD',
      smp: 'SMP',
      sma: 'SMA atau SMK',
      diploma: 'Diploma',
      sarjana: 'S1 atau lebih tinggi',
    } satisfies Record<(typeof PENDIDIKAN)[number], string>,
  },
  pekerjaan: {
    label: 'Pekerjaan',
    pilihan: {
      petaniNelayan: 'Petani atau nelayan',
      buruh: 'Buruh',
      wirausaha: 'Wirausaha atau pedagang',
      pegawaiSwasta: 'Pegawai swasta',
      asnTniPolri: 'ASN, TNI, atau Polri',
      rumahTangga: 'Mengurus rumah tangga',
      pelajar: 'Pelajar atau mahasiswa',
      tidakBekerja: 'Tidak bekerja',
      lainnya: 'Lainnya',
    } satisfies Record<(typeof PEKERJAAN)[number], string>,
  },
} as const;
export type BagianProfil = keyof typeof PROFIL;
export const BAGIAN_PROFIL = Object.keys(PROFIL) as BagianProfil[];
