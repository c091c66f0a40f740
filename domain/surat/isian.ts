/** Letters the two services produce. */
export const JENIS_SURAT = ['rekomendasi', 'tugasPendampingan', 'beritaAcara', 'rujukan'] as const;
export type JenisSurat = (typeof JENIS_SURAT)[number];

/** What any letter can speak of: the office, the letter itself, and who signs it. */
const UMUM = {
  'surat.nomor': 'nomor surat dari register kantor',
  'surat.tanggal': 'tanggal surat, misalnya 22 November 2026',
  'instansi.nama': 'nama kantor',
  'instansi.kota': 'tempat surat dibuat',
  'penandaTangan.nama': 'nama penanda tangan',
  'penandaTangan.nip': 'NIP penanda tangan',
  'penandaTangan.pangkat': 'pangkat penanda tangan',
  'penandaTangan.jabatan': 'jabatan penanda tangan, dengan Plt. atau Plh. bila demikian',
} as const;

const KLIEN = {
  'klien.nama': 'nama klien',
  'klien.nik': 'NIK klien',
  'klien.tempatTanggalLahir': 'tempat dan tanggal lahir, atau perkiraan usia',
  'klien.usia': 'usia pada tanggal surat',
  'klien.jenisKelamin': 'laki-laki atau perempuan',
  'klien.alamat': 'alamat klien',
} as const;

const LANSIA = {
  ...UMUM,
  ...KLIEN,
  keadaan: 'keadaan klien menurut syarat layanan',
  tujuan: 'tempat tujuan klien',
  'permohonan.nomor': 'nomor surat permohonan desa atau kelurahan',
  'permohonan.tanggal': 'tanggal surat permohonan',
  'permohonan.desaKelurahan': 'desa atau kelurahan pemohon',
  'permohonan.kecamatan': 'kecamatan pemohon',
  'peksos.nama': 'nama pekerja sosial yang ditugaskan',
  'peksos.nip': 'NIP pekerja sosial',
  'peksos.pangkat': 'pangkat pekerja sosial',
  'peksos.jabatan': 'jabatan pekerja sosial',
  'asesmen.tanggal': 'tanggal kunjungan asesmen',
  'asesmen.kondisiFisik': 'kondisi fisik menurut lembar asesmen',
  'asesmen.kondisiPsikososial': 'kondisi psikososial menurut lembar asesmen',
  'asesmen.kondisiEkonomi': 'kondisi ekonomi menurut lembar asesmen',
  'asesmen.keluarga': 'keadaan keluarga menurut lembar asesmen',
  'asesmen.kebutuhan': 'kebutuhan klien menurut lembar asesmen',
} as const;

const REKOMENDASI_TERBIT = {
  'rekomendasi.nomor': 'nomor surat rekomendasi yang terbit',
  'rekomendasi.tanggal': 'tanggal surat rekomendasi yang terbit',
} as const;

/** Fields a template may name, by kind of letter, with what they stand for. */
export const ISIAN_SURAT: Readonly<Record<JenisSurat, Readonly<Record<string, string>>>> = {
  rekomendasi: LANSIA,
  tugasPendampingan: {
    ...LANSIA,
    ...REKOMENDASI_TERBIT,
    'berangkat.tanggal': 'tanggal keberangkatan',
    'berangkat.kendaraan': 'kendaraan yang dipakai',
  },
  beritaAcara: {
    ...LANSIA,
    ...REKOMENDASI_TERBIT,
    'serahTerima.hari': 'hari serah terima, misalnya Minggu',
    'serahTerima.tanggal': 'tanggal serah terima',
    'serahTerima.penerima': 'nama penerima di tempat tujuan',
    'serahTerima.jabatanPenerima': 'jabatan penerima di tempat tujuan',
  },
  rujukan: {
    ...UMUM,
    ...KLIEN,
    tujuan: 'pihak yang menerima rujukan',
    'rujukan.alasan': 'alasan rujukan',
    'rujukan.uraian': 'uraian rujukan',
    'rps.kategori': 'kategori klien RPS',
    'rps.diterimaPada': 'tanggal laporan diterima',
    'rps.lokasiDitemukan': 'tempat klien ditemukan',
    'rps.masukPada': 'tanggal klien masuk RPS',
    'rps.asesmenAwal': 'hasil asesmen awal',
    'rps.permasalahan': 'permasalahan menurut asesmen di RPS',
    'rps.kebutuhan': 'kebutuhan menurut asesmen di RPS',
  },
};

/**
 * What a letter gets with its number and its signature. The rest is what the kabid initials, and the initials hold
 * whoever signs and on whichever day.
 */
export const ISIAN_TERBIT: ReadonlySet<string> = new Set([
  'surat.nomor',
  'surat.tanggal',
  'klien.usia',
  'penandaTangan.nama',
  'penandaTangan.nip',
  'penandaTangan.pangkat',
  'penandaTangan.jabatan',
]);
